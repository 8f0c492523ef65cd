import { byLength, byStatus, dimension } from "../../domain/dimension.ts";
import { GREY_BINS, LENGTH_BINS, type LengthBin, lengthBinOf } from "../../domain/length.ts";
import { remembering } from "../../domain/remembering.ts";
import type { Term } from "../../domain/schema.ts";
import type { Selection } from "../../domain/selection.ts";
import { addTallies, emptyTally, type Tally } from "../../domain/tally.ts";
import { termInSeconds } from "../../domain/term.ts";
import { STATUSES, type Status } from "../../domain/vocabulary.ts";

/** A bin and who stands in it; the statuses add up to the total. */
export interface LengthRow {
  bin: LengthBin;
  isGrey: boolean;
  total: Tally;
  statuses: ReadonlyMap<Status, Tally>;
}

/** The rows add up to the selection; every bin has one, so that the axis keeps its order and its gaps. */
export interface LengthRows {
  rows: readonly LengthRow[];
  /** The statuses of those with a term, in the order of the vocabulary. */
  statuses: readonly Status[];
}

/** And what is said of them in words. */
export interface SentenceLengths extends LengthRows {
  withTerm: Tally;
  /** `null` where nobody counted has a term. */
  median: Term | null;
}

const NO_TERM = "none";

/** Keyed by the term as it is stated; only what stands in a bin of terms has one. */
const byTerm = dimension<string, "status" | "sentence">("term", ["status", "sentence"], ({ status, sentence }) =>
  sentence === null || isGrey(lengthBinOf({ status, sentence })) ? NO_TERM : JSON.stringify(sentence),
);

export function isGrey(bin: LengthBin): boolean {
  return (GREY_BINS as readonly string[]).includes(bin);
}

/** A term as it is stated, and who was given it. */
export interface TermCount {
  term: Term;
  /** `Infinity` for life. */
  seconds: number;
  total: Tally;
}

const readTerm = remembering((key) => {
  const term = JSON.parse(key) as Term;
  return { term, seconds: termInSeconds(term) };
});

/** Every different term, from the shortest to life: as many as courts think of, however large the selection. */
export function termsOf(selection: Selection): TermCount[] {
  return [...selection.countBy(byTerm)]
    .filter(([key]) => key !== NO_TERM)
    .map(([key, total]) => ({ key, total, ...readTerm(key) }))
    .sort((a, b) => (a.seconds === b.seconds ? compareText(a.key, b.key) : a.seconds - b.seconds));
}

/**
 * The term in the middle of all people with one, the lower of two where their number is even: always a sentence that a
 * court gave. Life stands last. Groups weigh by their size; those of unstated size cannot.
 */
function medianTerm(selection: Selection): Term | null {
  const terms = termsOf(selection).filter(({ total }) => total.people > 0);
  const people = terms.reduce((sum, { total }) => sum + total.people, 0);
  let before = 0;
  for (const { term, total } of terms) {
    before += total.people;
    if (before * 2 >= people) return term;
  }
  return null;
}

/** Equal lengths in other units, such as 12 months and 1 year, need an order too, or the result would vary. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** People by length of sentence and status. */
export function lengthRowsOf(selection: Selection): LengthRows {
  const counts = selection.countByBoth(byLength, byStatus);
  const rows = LENGTH_BINS.map((bin) => {
    const statuses = counts.get(bin) ?? new Map<Status, Tally>();
    return { bin, isGrey: isGrey(bin), total: addTallies(statuses.values()), statuses };
  });
  const coloured = rows.filter((row) => !row.isGrey);
  return {
    rows,
    statuses: STATUSES.filter((status) => coloured.some((row) => (row.statuses.get(status)?.people ?? 0) > 0)),
  };
}

export function sentenceLengthsOf(selection: Selection): SentenceLengths {
  const lengths = lengthRowsOf(selection);
  const totals = lengths.rows.filter((row) => !row.isGrey).map(({ total }) => total);
  return { ...lengths, withTerm: addTallies(totals), median: medianTerm(selection) };
}

/** What the median leaves out, by bin. */
export function withoutTerm({ rows }: SentenceLengths): [LengthBin, Tally][] {
  return rows.filter((row) => row.isGrey && row.total.incidents > 0).map(({ bin, total }) => [bin, total]);
}

export function peopleIn(row: LengthRow, status: Status): number {
  return (row.statuses.get(status) ?? emptyTally()).people;
}
