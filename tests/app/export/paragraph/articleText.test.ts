import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleText } from "../../../../src/app/export/paragraph/articleText.ts";
import { reconcile } from "../../../../src/app/summary/reconcile.ts";
import { inferredIn } from "../../../../src/domain/certainty.ts";
import { EMPTY_FILTER, type Filter } from "../../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../../src/domain/schema.ts";
import { select } from "../../../../src/domain/selection.ts";
import { summarise } from "../../../../src/domain/summary.ts";
import { english } from "../../../../src/domain/words/english.ts";
import { intlLocale } from "../../../../src/domain/words/intlLocale.ts";
import { kazakhLocale } from "../../../../src/domain/words/kazakhLocale.ts";
import kk from "../../../../src/domain/words/messages/kk.json";
import ru from "../../../../src/domain/words/messages/ru.json";
import type { Words } from "../../../../src/domain/words/Words.ts";
import { wordsOf } from "../../../../src/domain/words/wordsOf.ts";
import { dataDate } from "../../../../src/figure/dataDate.ts";
import { sourcesOf } from "../../../../src/figure/sourcesOf.ts";
import { arbitraryDataset, arbitraryFilter } from "../../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../../invented/dataset.ts";

const link = "https://example.org/?city=almaty";
const languages: readonly [string, Words][] = [
  ["en", english],
  ["ru", wordsOf(intlLocale("ru", "ru"), ru)],
  ["kk", wordsOf(kazakhLocale, kk)],
];

interface Given {
  dataset?: DatasetFile;
  permalink?: string;
  words?: Words;
}

/** The paragraph, and its citation. */
function written(filter: Partial<Filter>, given: Given = {}): [paragraph: string, citation: string] {
  const { dataset = inventedDataset, permalink = link, words = english } = given;
  const source = { dataset, filter: { ...EMPTY_FILTER, ...filter }, datasetVersion: "0123456789ab", permalink };
  const [paragraph = "", citation = ""] = articleText(source, words).split("\n\n");
  return [paragraph, citation];
}

/** What the page says of the view, by the functions the page says it with. */
function saidOnPage(dataset: DatasetFile, filter: Filter, words: Words): string[] {
  const selection = select(dataset, filter);
  const { reconcile: texts } = words.app;
  const background = filter.told === "background" ? 0 : select(dataset, { ...filter, told: "background" }).reports;
  return [
    words.summary(summarise(selection), dataset.places),
    words.certainty.inferred(inferredIn(selection)),
    ...reconcile(selection)
      .filter(([, apart]) => apart.total.incidents > 0)
      .map(([, { name, total }]) => texts.part(total, texts[name])),
    ...(background === 0 ? [] : [texts.background(background)]),
  ];
}

describe("the text for an article", () => {
  test("says first that its data is made up, where it is", () => {
    const [paragraph] = written({}, { dataset: { ...inventedDataset, synthetic: true } });
    expect(paragraph).toMatch(/^Synthetic data, made up to try Qamau out: nobody in it exists/);
    expect(written({})[0]).not.toContain("Synthetic");
  });

  test("sums up the view, says who is left out and what is inferred, and cites its sources", () => {
    expect(written({ city: ["almaty"] })).toEqual([
      "22 people (2 named, the rest in 1 group) in 1 of 2 articles. 20 were detained in Almaty, on 1 March 2031. " +
        "1 received 15 days of administrative arrest in Almaty, on 3 March 2031. 1 received 6 years and 6 months in " +
        "prison in Almaty, on 27 February 2031. Among all of them: 20 without a term. Inferred, not stated: the " +
        "sentence of 1 person.",
      `Source: Invented report, 4 March 2031. Data: Qamau. Filter: Almaty. Articles published up to 4 March 2031. ` +
        `Version 0123456789ab. ${link}`,
    ]);
  });

  test("says what is told as background and not counted", () => {
    expect(written({})[0]).toContain("1 incident told as background is not counted.");
    expect(written({ told: "background" })[0]).not.toContain("not counted");
  });

  test("has no link where nobody else could follow it, and says what is not in the link", () => {
    expect(written({}, { permalink: "http://localhost:4173/" })[1]).not.toContain("localhost");
    const text = { words: "Arman", scope: "facts" as const };
    expect(written({ text })[1]).toContain(english.figure.partNotInLink);
    expect(written({ text }, { permalink: "file:///home/" })[1]).not.toContain(english.figure.partNotInLink);
  });

  test("names eight sources and counts the others", () => {
    const [article] = inventedDataset.articles;
    const [incident] = inventedDataset.incidents;
    if (article === undefined || incident === undefined) throw new Error("the invented dataset is empty");
    const numbers = Array.from({ length: 11 }, (_, index) => index + 1);
    const dataset: DatasetFile = {
      ...inventedDataset,
      articles: numbers.map((number) => ({ ...article, id: `a${number}`, title: `Report ${number}` })),
      incidents: numbers.map((number) => ({
        ...incident,
        id: `i${number}`,
        caseId: `i${number}`,
        articleId: `a${number}`,
      })),
    };
    const [, citation] = written({}, { dataset });
    expect(citation).toContain("Report 8, 4 March 2031; and 3 more articles.");
    expect(citation).not.toContain("Report 9");
  });

  test.each(languages)("in %s has the very numbers of the page and no other, whatever the filter", (_, words) => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const [paragraph, citation] = written(filter, { dataset, words });
        let rest = paragraph;
        for (const said of saidOnPage(dataset, filter, words)) {
          expect(rest).toContain(said);
          rest = rest.replace(said, "");
        }
        expect(rest).not.toMatch(/\d/);
        const selection = select(dataset, filter);
        for (const article of sourcesOf(selection)) expect(citation).toContain(words.figure.source(article));
        const found = dataDate(selection);
        if (found !== null) expect(citation).toContain(words.figure.dataDate[found.of](found.date));
      }),
      { numRuns: 60 },
    );
  });
});
