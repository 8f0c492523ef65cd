import type { Archive } from "./Archive.ts";
import { add, countOnes, has, rowsOf } from "./bits.ts";
import { Members } from "./Members.ts";

/** All rows that tell of the cases of some leads. */
export function reportsAmong({ columns: { cases } }: Archive, { words }: Members): Members {
  const reports = words.slice();
  for (let at = 0; at < cases.others.length; at++)
    if (has(words, cases.leads[at] ?? 0)) add(reports, cases.others[at] ?? 0);
  return new Members(reports);
}

/**
 * How many articles have any of some rows. The rows of an article stand together: in each word, adding all rows of an
 * article but its last to those that are in carries into the bit of its last row where any is.
 */
export function countArticles({ lasts }: Pick<Archive, "lasts">, { words }: Members): number {
  let articles = 0;
  /** Whether the article that reaches over into this word is among them. */
  let reaching = false;
  for (let at = 0; at < words.length; at++) {
    const ends = lasts.words[at] ?? 0;
    const rows = words[at] ?? 0;
    if (ends === 0) {
      reaching ||= rows !== 0;
      continue;
    }
    const known = reaching ? rows | (ends & -ends) : rows;
    articles += countOnes((((known & ~ends) + ~ends) | known) & ends);
    const behind = 32 - Math.clz32(ends);
    reaching = behind < 32 && rows >>> behind !== 0;
  }
  return articles;
}

/** Where the articles that have any of some rows stand in the dataset, ascending. */
export function articlesAmong({ columns: { articleOf } }: Archive, { words, size }: Members): number[] {
  const articles = new Set<number>();
  for (const row of rowsOf(words, size)) articles.add(articleOf[row] ?? 0);
  return [...articles].sort((a, b) => a - b);
}
