import fc from "fast-check";
import type { Filter } from "../../src/domain/facets/facets.ts";
import type { DatasetFile, Incident } from "../../src/domain/schema.ts";
import { arbitraryDataset, arbitraryFilter } from "./arbitraryDataset.ts";

/** What has broken pictures: markup, marks that turn the direction, that join or stack, and what is no character at all. */
const BREAKERS = [
  "</text><script>alert(1)</script>",
  "]]>",
  "<!--",
  "&amp;&#0;",
  "\"'`",
  "\u0000",
  "\u0007\u001b",
  "\ud800",
  "\udfff",
  "\ufffe",
  "\ufeff",
  "\t\r\n",
  "\u2028\u2029",
  "\u00a0",
  "\u200b",
  "\u202e",
  "\u2066",
  "e\u0301\u0327\u0323\u0302",
  "👩‍👩‍👧‍👦🏳️‍🌈🇰🇿",
  "أحمد بن محمد",
  "שלום",
  "漢字仮名交じり文",
  "한국어",
  "नमस्ते",
  "Ынтымақ Өскемен",
  "﷽",
  "𒐫",
];

const longWord = fc
  .tuple(fc.constantFrom("W", "ж", "x", "漢", "ع", "👍", "-", "/"), fc.integer({ min: 60, max: 300 }))
  .map(([letter, length]) => letter.repeat(length));

/** Any text at all, of every UTF-16 code unit, and often the worst of it. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...BREAKERS, " ", "Invented"), { minLength: 1, maxLength: 8 }).map((all) => all.join("")),
  longWord,
);

function textOrNull(): fc.Arbitrary<string | null> {
  return fc.option(arbitraryText, { nil: null });
}

type Said = Pick<Incident, "person" | "organisation" | "charge" | "trigger">;

/** The words an incident may hold that an article has said. */
const said: fc.Arbitrary<Said> = fc.record({
  person: fc.option(
    fc.record({ name: arbitraryText, aliases: fc.array(arbitraryText, { maxLength: 2 }), role: textOrNull() }),
    { nil: null },
  ),
  organisation: textOrNull(),
  charge: fc.record({
    text: textOrNull(),
    category: fc.constant(null),
    law: fc.array(fc.record({ code: arbitraryText, article: arbitraryText, part: textOrNull() }), { maxLength: 2 }),
  }),
  trigger: fc.option(fc.record({ text: arbitraryText, date: fc.constant(null) }), { nil: null }),
});

const printed = fc.record({ title: textOrNull(), publisher: textOrNull(), url: textOrNull() });
const MOST_INCIDENTS = 12;

/** A dataset in which whatever is text may be any text. */
export const arbitrarilyTold: fc.Arbitrary<DatasetFile> = fc
  .tuple(
    arbitraryDataset,
    fc.array(said, { minLength: MOST_INCIDENTS, maxLength: MOST_INCIDENTS }),
    fc.array(printed, { minLength: 2, maxLength: 2 }),
    fc.array(fc.tuple(arbitraryText, textOrNull()), { minLength: 4, maxLength: 4 }),
  )
  .map(([dataset, words, articles, names]) => ({
    ...dataset,
    articles: dataset.articles.map((article, index) => ({ ...article, ...articles[index] })),
    places: Object.fromEntries(
      Object.entries(dataset.places).map(([id, place], index) => {
        const [name = place.name, region = null] = names[index] ?? [];
        return [id, { ...place, name, region }];
      }),
    ),
    incidents: dataset.incidents.slice(0, MOST_INCIDENTS).map((incident, index) => {
      const told = words[index];
      const count = told?.person === null ? incident.count : 1;
      return { ...incident, ...told, count };
    }),
  }));

/** A filter whose words may be any text. */
export const arbitrarilyWorded: fc.Arbitrary<Filter> = fc
  .tuple(arbitraryFilter, arbitraryText, fc.boolean())
  .map(([filter, words, isSearched]) => ({ ...filter, text: { ...filter.text, words: isSearched ? words : "" } }));
