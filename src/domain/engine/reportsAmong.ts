import type { Archive } from "./Archive.ts";
import { addWhere, countOnes, rowsOf } from "./bits.ts";
import { Members } from "./Members.ts";

/** Adds the other rows that tell of the cases of some leads; gives back how many these are. */
function addOthers(
  { columns: { cases }, toldAgain, othersFrom }: Archive,
  words: Uint32Array,
  into: Uint32Array,
): number {
  const { others, leads } = cases;
  let told = 0;
  for (let at = 0; at < words.length; at++) {
    if (((words[at] ?? 0) & (toldAgain.words[at] ?? 0)) === 0) continue;
    const end = othersFrom[at + 1] ?? 0;
    for (let place = othersFrom[at] ?? 0; place < end; place++)
      told += addWhere(into, others[place] ?? 0, words, leads[place] ?? 0);
  }
  return told;
}

/** All rows that tell of the cases of some leads. */
export function reportsAmong(archive: Archive, { words, size }: Members): Members {
  const reports = words.slice();
  return new Members(reports, size + addOthers(archive, words, reports));
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
    if (rows === 0 && !reaching) continue;
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
