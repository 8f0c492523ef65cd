import fc from "fast-check";
import { expect, it } from "vitest";
import { tablesIn } from "../../src/columnar/tablesIn.ts";
import { type CopiedRows, writeColumns } from "../../src/columnar/writeColumns.ts";
import type { Article, DatasetFile, Incident } from "../../src/domain/schema.ts";
import { syntheticDataset } from "../synthetic/syntheticDataset.ts";
import { arbitraryFile } from "./arbitraryFile.ts";

const SHA256 = "ab".repeat(32);

function bytesOf(source: Parameters<typeof writeColumns>[0]): Buffer {
  return Buffer.concat(writeColumns(source, SHA256));
}

/** Only the articles that pass, each with its incidents together, as a build writes them. */
function narrowed(file: DatasetFile, passes: (index: number) => boolean): DatasetFile {
  const articles = file.articles.filter((_, index) => passes(index));
  const incidents = articles.flatMap(({ id }) => file.incidents.filter(({ articleId }) => articleId === id));
  return { ...file, articles, incidents };
}

/** The dataset as rows of an earlier one, article by article where that has it and `isCopied` says so. */
function copied(file: DatasetFile, earlier: DatasetFile, isCopied: (index: number) => boolean) {
  const articles: (Article | CopiedRows)[] = [];
  const incidents: (Incident | CopiedRows)[] = [];
  for (const [index, article] of file.articles.entries()) {
    const told = file.incidents.filter(({ articleId }) => articleId === article.id);
    const row = earlier.articles.findIndex(({ id }) => id === article.id);
    const from = earlier.incidents.findIndex(({ articleId }) => articleId === article.id);
    if (row === -1 || !isCopied(index)) {
      articles.push(article);
      incidents.push(...told);
      continue;
    }
    const moved = index - row;
    articles.push({ from: row, to: row + 1, moved });
    incidents.push({ from: Math.max(from, 0), to: Math.max(from, 0) + told.length, moved });
  }
  return { ...file, articles, incidents, earlier: tablesIn(new Uint8Array(bytesOf(earlier))) };
}

it("gives the same bytes whether rows are copied from an earlier file or made of their members", () => {
  const bits = fc.array(fc.boolean(), { minLength: 1, maxLength: 9 });
  const at = (given: readonly boolean[]) => (index: number) => given[index % given.length] === true;
  fc.assert(
    fc.property(arbitraryFile, bits, bits, bits, (all, were, are, areCopied) => {
      const [earlier, file] = [narrowed(all, at(were)), narrowed(all, at(are))];
      expect(bytesOf(copied(file, earlier, at(areCopied))).equals(bytesOf(file))).toBe(true);
    }),
  );
});

it("holds it where there are many different texts", () => {
  const all = narrowed(syntheticDataset({ incidents: 3000, seed: 3 }), () => true);
  const [earlier, file] = [narrowed(all, (index) => index % 7 !== 0), narrowed(all, (index) => index % 11 !== 0)];
  expect(bytesOf(copied(file, earlier, (index) => index % 5 !== 0)).equals(bytesOf(file))).toBe(true);
});
