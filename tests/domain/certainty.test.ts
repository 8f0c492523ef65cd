import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basisOf } from "../../src/domain/basis.ts";
import { inferredIn } from "../../src/domain/certainty.ts";
import { EMPTY_FILTER } from "../../src/domain/facets/facets.ts";
import type { Incident } from "../../src/domain/schema.ts";
import { select } from "../../src/domain/selection.ts";
import { BASES, type Basis, type FieldName } from "../../src/domain/vocabulary.ts";
import { english } from "../../src/domain/words/english.ts";
import { arbitraryDataset, arbitraryFilter } from "../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../invented/dataset.ts";

function known(fields: Partial<Record<FieldName, Basis>>): Incident["evidence"] {
  const entries = Object.entries(fields) as [FieldName, Basis][];
  return Object.fromEntries(entries.map(([field, basis]) => [field, [{ start: 0, end: 1, basis, rule: "invented" }]]));
}

function sentenceOf(...incidents: Partial<Incident>[]): string {
  const dataset = {
    ...inventedDataset,
    incidents: incidents.map((given, index) => inventIncident({ id: `x${index}`, count: 1, ...given })),
  };
  return english.certainty.inferred(inferredIn(select(dataset, EMPTY_FILTER)));
}

describe("what is inferred", () => {
  it("is named with its people, fields of the same people together", () => {
    const concluded = {
      sentence: { days: 15 },
      evidence: known({ status: "inferred", sentence: "inferred", year: "inferred" }),
    };
    const dated = { date: "2031-03-03", evidence: known({ status: "stated", date: "stated", year: "inferred" }) };
    expect(sentenceOf({ ...concluded, date: "2031-03-03", count: 3 }, dated, dated, dated, dated)).toBe(
      "Inferred, not stated: the outcome and sentence of 3 people, the year of 7.",
    );
  });

  it("is a date as a whole where the day is inferred too, and a number where a group's size is", () => {
    const evidence = known({ date: "inferred", year: "inferred", count: "inferred" });
    expect(sentenceOf({ date: "2031-03-03", count: 12, evidence })).toBe(
      "Inferred, not stated: the group size and date of 12 people.",
    );
  });

  it("names groups of unstated size beside the people", () => {
    const evidence = known({ place: "inferred" });
    expect(sentenceOf({ placeId: "almaty", evidence }, { placeId: "almaty", evidence, count: null })).toBe(
      "Inferred, not stated: the place of 1 person and 1 group of unstated size.",
    );
  });

  it("is not said where all is stated or carried over, or where there is no value", () => {
    expect(sentenceOf({ placeId: "almaty", evidence: known({ status: "stated", place: "inherited" }) })).toBe("");
    expect(sentenceOf({ evidence: known({ place: "inferred", sentence: "inferred", charge: "inferred" }) })).toBe("");
  });

  it("counts the people of whom a field is inferred, one by one, whatever the data and the filter", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, fc.array(fc.constantFrom(...BASES)), (plain, filter, bases) => {
        const basisAt = (index: number) => bases[index % Math.max(1, bases.length)] ?? "stated";
        const incidents = plain.incidents.map((each, index) => ({
          ...each,
          evidence: known({ sentence: basisAt(index), status: basisAt(index + 1), year: basisAt(index + 2) }),
        }));
        const selection = select({ ...plain, incidents }, filter);
        const rows = Array.from({ length: selection.size }, (_, index) => selection.row(index));
        const people = rows
          .filter((row) => row.sentence !== null && basisOf(row, "sentence") === "inferred")
          .reduce((sum, { count }) => sum + (count ?? 0), 0);
        const found = inferredIn(selection).find(({ fields }) => fields.includes("sentence"));
        expect(found?.total.people ?? 0).toBe(people);
      }),
    );
  });
});
