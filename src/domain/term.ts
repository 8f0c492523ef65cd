import type { Term } from "./schema.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Mean Gregorian year and month in seconds (365.2425 days; a twelfth of it), so that 12 months are exactly a year. */
const YEAR = 31_556_952;
const MONTH = YEAR / 12;

/** Length of a sentence in seconds, for ordering and binning only; `Infinity` for life. */
export function termInSeconds(term: Term): number {
  if (term.life) return Number.POSITIVE_INFINITY;
  return (term.years ?? 0) * YEAR + (term.months ?? 0) * MONTH + (term.days ?? 0) * DAY + (term.hours ?? 0) * HOUR;
}

/** Upper edges of the term bins, each included in its bin. */
const EDGES = [
  ["3-days", 3 * DAY],
  ["15-days", 15 * DAY],
  ["30-days", 30 * DAY],
  ["6-months", 6 * MONTH],
  ["1-year", YEAR],
  ["3-years", 3 * YEAR],
  ["5-years", 5 * YEAR],
  ["10-years", 10 * YEAR],
  ["20-years", 20 * YEAR],
  ["over-20-years", Number.MAX_VALUE],
  ["life", Number.POSITIVE_INFINITY],
] as const;

export type TermBin = (typeof EDGES)[number][0];

/** The ordered bins of sentence lengths, named by their upper edge; the edges are where the law has its own. */
export const TERM_BINS: readonly TermBin[] = EDGES.map(([name]) => name);

export function termBinOf(term: Term): TermBin {
  const seconds = termInSeconds(term);
  return EDGES.find(([, edge]) => seconds <= edge)?.[0] ?? "life";
}
