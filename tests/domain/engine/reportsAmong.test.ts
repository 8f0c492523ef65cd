import fc from "fast-check";
import { expect, test } from "vitest";
import { add, wordsFor } from "../../../src/domain/engine/bits.ts";
import { Members } from "../../../src/domain/engine/Members.ts";
import { countArticles } from "../../../src/domain/engine/reportsAmong.ts";

/** Rows of each article, one after another: some reach over several words of bits. */
const articles = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 12 });

function membersOf(length: number, rows: readonly number[]): Members {
  const words = wordsFor(length);
  for (const row of rows) add(words, row);
  return new Members(words);
}

test("articles are counted that have any of some rows, wherever they begin and end", () => {
  fc.assert(
    fc.property(articles, fc.array(fc.nat({ max: 999 }), { maxLength: 200, size: "max" }), (sizes, chosen) => {
      const articleOf = sizes.flatMap((size, article) => Array.from({ length: size }, () => article));
      const rows = chosen.filter((row) => row < articleOf.length);
      const lasts = articleOf.flatMap((article, row) => (articleOf[row + 1] === article ? [] : [row]));
      const counted = countArticles({ lasts: membersOf(articleOf.length, lasts) }, membersOf(articleOf.length, rows));
      expect(counted).toBe(new Set(rows.map((row) => articleOf[row])).size);
    }),
    { numRuns: 300 },
  );
});
