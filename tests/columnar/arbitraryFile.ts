import { createHash } from "node:crypto";
import fc from "fast-check";
import type { Article, DatasetFile, Evidence, Incident } from "../../src/domain/schema.ts";
import { BASES, DATE_EVENTS, FIELD_NAMES } from "../../src/domain/vocabulary.ts";
import { arbitraryDataset } from "../invented/arbitraryDataset.ts";

/** Datasets in which every field of articles and incidents takes every form that the contract allows; all is invented. */

const text = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
const place = fc.nat({ max: 2 ** 40 });
const day = fc.constantFrom("2021-02-03", "2022-12-31");

function orNull<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(value, { nil: null });
}

const article = fc.record({
  language: fc.constantFrom("en", "ru"),
  title: orNull(text),
  published: orNull(day),
  url: orNull(text),
  publisher: orNull(text),
  file: orNull(text),
  added: fc.boolean(),
  problems: fc.array(fc.record({ message: text, span: orNull(fc.record({ start: place, end: place })) }), {
    maxLength: 2,
  }),
});

const evidence: fc.Arbitrary<Evidence> = fc.record({
  start: place,
  end: place,
  basis: fc.constantFrom(...BASES),
  rule: fc.constantFrom("invented", "another"),
});

const facts = fc.record({
  aliases: fc.array(text, { maxLength: 2 }),
  role: orNull(text),
  dateOf: orNull(fc.constantFrom(...DATE_EVENTS)),
  country: orNull(fc.constantFrom("KZ", "UZ")),
  chargeText: orNull(text),
  law: fc.array(fc.record({ code: text, article: text, part: orNull(text) }), { maxLength: 2 }),
  trigger: orNull(fc.record({ text, date: orNull(day) })),
  quote: fc.record({ start: place, end: place }),
  evidence: fc.dictionary(fc.constantFrom(...FIELD_NAMES), fc.array(evidence, { minLength: 1, maxLength: 3 })),
});

type Facts = typeof facts extends fc.Arbitrary<infer Given> ? Given : never;

function withFacts(incident: Incident, given: Facts): Incident {
  const { aliases, role, chargeText, law, ...others } = given;
  const { person, charge } = incident;
  return {
    ...incident,
    ...others,
    person: person === null ? null : { ...person, aliases, role },
    charge: charge === null ? null : { ...charge, text: chargeText, law },
  };
}

export const arbitraryFile: fc.Arbitrary<DatasetFile> = fc
  .tuple(
    arbitraryDataset,
    fc.array(article, { minLength: 5, maxLength: 5 }),
    fc.array(facts, { minLength: 60, maxLength: 60 }),
    fc.boolean(),
  )
  .map(([dataset, articles, given, synthetic]) => ({
    ...dataset,
    ...(synthetic ? { synthetic } : {}),
    articles: dataset.articles.map((each, index): Article => {
      const { file, added, ...others } = articles[index % 5] ?? { file: null, added: false };
      return {
        ...each,
        ...others,
        ...(added ? { added } : {}),
        file: file ?? each.file,
        sha256: createHash("sha256").update(each.id).digest("hex"),
      };
    }),
    incidents: dataset.incidents.map((each, index) => {
      const facts = given[index];
      return facts === undefined ? each : withFacts(each, facts);
    }),
  }));
