import fc from "fast-check";
import { fromDayNumber } from "../../src/domain/day.ts";
import type { Dates, DayRange } from "../../src/domain/facets/dates.ts";
import type { Filter } from "../../src/domain/facets/facets.ts";
import { SCOPES } from "../../src/domain/facets/text.ts";
import { LENGTH_BINS } from "../../src/domain/length.ts";
import type { DatasetFile, Incident } from "../../src/domain/schema.ts";
import { COLUMNS } from "../../src/domain/settings/columns.ts";
import { SCALES } from "../../src/domain/settings/scale.ts";
import type { Settings } from "../../src/domain/settings/settings.ts";
import { BASES, CHARGE_CATEGORIES, FIELD_NAMES, STATUSES } from "../../src/domain/vocabulary.ts";
import { inventedDataset, inventIncident } from "./dataset.ts";

/** Random datasets and filters for laws; everything in them is invented. */

const placeIds = Object.keys(inventedDataset.places);
const day = fc.integer({ min: 18_000, max: 20_000 }).map(fromDayNumber);
const impreciseDate = fc.oneof(
  day,
  day.map((value) => value.slice(0, 7)),
  day.map((value) => value.slice(0, 4)),
  day.map((value) => `XXXX${value.slice(4)}`).filter((value) => value !== "XXXX-02-29"),
);
const organisations = ["Invented Party", "Invented Movement"];
const term = fc.oneof(
  fc.constant({ life: true as const }),
  fc.record({ days: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ years: fc.integer({ min: 1, max: 30 }), months: fc.integer({ min: 1, max: 11 }) }),
);

function orNull<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null });
}

const incident: fc.Arbitrary<Omit<Incident, "id">> = fc
  .record({
    named: fc.boolean(),
    // As often without a number as with one: a law of counts is easily true of people alone.
    count: fc.option(fc.integer({ min: 1, max: 500 }), { nil: null, freq: 1 }),
    background: fc.boolean(),
    status: fc.constantFrom(...STATUSES),
    date: orNull(impreciseDate),
    placeId: orNull(fc.constantFrom(...placeIds)),
    sentence: orNull(term),
    fine: orNull(fc.record({ amount: fc.integer({ min: 1, max: 1_000_000 }), unit: fc.constant("KZT") })),
    category: orNull(fc.constantFrom(...CHARGE_CATEGORIES)),
    organisation: orNull(fc.constantFrom(...organisations)),
    basis: fc.constantFrom(...BASES),
    field: fc.constantFrom(...FIELD_NAMES),
    name: fc.string({ minLength: 1, unit: "grapheme" }),
  })
  .map(({ named, count, category, basis, field, name, ...given }) => ({
    ...inventIncident({ id: "random", ...given }),
    evidence: { [field]: [{ start: 0, end: 1, basis, rule: "invented" }] },
    person: named ? { name, aliases: [], role: null } : null,
    count: named ? 1 : count,
    charge: category === null ? null : { text: null, category, law: [] },
  }));

const told = fc.record({ incident, again: fc.boolean() });

export const arbitraryDataset: fc.Arbitrary<DatasetFile> = fc.array(told, { maxLength: 60 }).map((incidents) => ({
  ...inventedDataset,
  // Some tell again, in the other article, of the case before them.
  incidents: incidents
    .map(({ incident: each, again }, index) =>
      again && index > 0
        ? { ...each, id: `r${index}`, caseId: `r${index - 1}`, articleId: "invented-2" }
        : { ...each, id: `r${index}`, caseId: `r${index}` },
    )
    .sort((a, b) => (a.articleId < b.articleId ? -1 : Number(a.articleId > b.articleId))),
}));

const range: fc.Arbitrary<DayRange> = fc
  .tuple(day, day)
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

function choices<Key extends string>(keys: readonly Key[]): fc.Arbitrary<readonly Key[]> {
  return fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 4 }).map((chosen) => [...chosen].sort());
}

export const arbitraryFilter: fc.Arbitrary<Filter> = fc.record({
  text: fc.record({
    words: fc.oneof(
      { weight: 3, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme" }).filter((value) => value.trim() !== "") },
    ),
    scope: fc.constantFrom(...SCOPES),
  }),
  city: choices([...placeIds, "unplaced"]),
  dates: fc.oneof<fc.Arbitrary<Dates>[]>(fc.constant(null), fc.constant("undated"), range),
  status: choices(STATUSES),
  charge: choices([...CHARGE_CATEGORIES, "not-stated"]),
  length: choices(LENGTH_BINS),
  organisation: choices(["Invented Party", "not-stated"]),
  articles: choices(inventedDataset.articles.map(({ id }) => id)),
  basis: fc.constantFrom(...BASES),
  told: fc.constantFrom("reported" as const, "background" as const),
});

export const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  columns: fc.uniqueArray(fc.constantFrom(...COLUMNS), { minLength: 1 }),
  sort: fc.record({
    column: fc.constantFrom(...COLUMNS),
    direction: fc.constantFrom("ascending" as const, "descending" as const),
  }),
  scale: fc.constantFrom(...SCALES),
});
