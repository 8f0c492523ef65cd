import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articlesHaving, withArticleTexts } from "../../src/domain/articleTexts.ts";
import { EMPTY_FILTER, type Filter } from "../../src/domain/facets/facets.ts";
import type { Scope } from "../../src/domain/facets/text.ts";
import { foundByText } from "../../src/domain/foundByText.ts";
import { select } from "../../src/domain/selection.ts";
import { addTallies } from "../../src/domain/tally.ts";
import { arbitraryDataset, arbitraryFilter } from "../invented/arbitraryDataset.ts";
import { inventedDataset } from "../invented/dataset.ts";

const texts = new Map([
  ["invented-1", "An invented SNÖWSTORM over Almaty."],
  ["invented-2", "Nothing of the kind."],
]);

function search(words: string, scope: Scope): Filter {
  return { ...EMPTY_FILTER, text: { words, scope } };
}

describe("the texts of articles", () => {
  const dataset = withArticleTexts(inventedDataset, texts);

  it("are searched whatever the case and accents, and only where they are known", () => {
    expect([...articlesHaving("snowstorm", dataset)]).toEqual(["invented-1"]);
    expect([...articlesHaving("snowstorm", inventedDataset)]).toEqual([]);
  });

  it("are no part of the dataset that is written or exported", () => {
    expect(dataset).toEqual(inventedDataset);
    expect(JSON.stringify(dataset)).not.toContain("snowstorm");
  });

  it("find people only where the reader asks for it", () => {
    expect(select(dataset, search("snowstorm", "facts")).size).toBe(0);
    expect(select(dataset, search("snowstorm", "articles")).size).toBe(6);
  });

  it("may hold one word of a search, and the facts another", () => {
    expect(select(dataset, search("snowstorm bota", "articles")).row(0).id).toBe("i2");
  });

  it("find nobody less than the facts do, and it is said whom more", () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        arbitraryFilter,
        fc.constantFrom("Almaty", "kind", "a"),
        (random, filter, words) => {
          const known = withArticleTexts(random, texts);
          const wanted: Filter = { ...filter, text: { words, scope: "articles" } };
          const { byFacts, byArticles } = foundByText(known, wanted);
          expect(byArticles.incidents).toBeGreaterThanOrEqual(0);
          expect(addTallies([byFacts, byArticles])).toEqual(select(known, wanted).total);
        },
      ),
    );
  });
});
