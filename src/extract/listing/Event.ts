import type { Span } from "../../domain/schema.ts";
import type { Status } from "../../domain/vocabulary.ts";
import {
  banWords,
  birthWords,
  cancelledWords,
  changeWords,
  keepingWords,
  listedOutcomes,
  partOfPenalty,
  prisonWords,
  servingWords,
  unrealInList,
} from "../lexicon/penalties.ts";
import { type MentionOf, tellingPlace } from "../Mention.ts";
import type { Passage } from "../stage2Passages.ts";
import { type Cell, ofKind } from "./Cell.ts";

/** What the words of a cell say: a status, an "arrest" of which the length tells the kind, or nothing. */
export type Said = Status | "arrest" | null;

/** One outcome an entry tells. */
export interface Event {
  said: Said;
  /** The words, or the term or sum itself where no words say more. */
  words: Span;
  passage: Passage;
  term: MentionOf<"term"> | null;
  fine: MentionOf<"fine"> | null;
  date: MentionOf<"date"> | null;
  place: MentionOf<"place"> | null;
  /** It takes the place of the outcome before it: "reduced to 12 days". */
  isChange: boolean;
  /** Given before and being served: neither day nor place of the line is its own. */
  isOld: boolean;
  /** "Sentenced": to what, its words do not say. */
  isUnsaid?: boolean;
}

/** What words say by themselves; `undefined` where they are none of an outcome. */
export function saidBy(words: string): Said | undefined {
  return listedOutcomes.find(([pattern]) => pattern.test(words))?.[1];
}

/** The part of a cell that tells how it is now: behind "reduced to" and "replaced with". */
function latestPart(cell: Cell, article: string): Span & { isChange: boolean } {
  const found = changeWords.exec(article.slice(cell.start, cell.end));
  const start = found === null ? cell.start : cell.start + found.index + found[0].length;
  return start < cell.end ? { start, end: cell.end, isChange: found !== null } : { ...cell, isChange: false };
}

function inside({ start, end }: Span, part: Span): boolean {
  return start >= part.start && end <= part.end;
}

/** Whether the words of a cell are of the person or of a wish, not of an outcome. */
export function isBeside(words: string): boolean {
  return [birthWords, unrealInList, cancelledWords, partOfPenalty].some((pattern) => pattern.test(words));
}

/** "detention centre": a term beside it would be an outcome, the house alone is none. */
function isOnlyKept(words: string, said: Said | undefined): boolean {
  return keepingWords.test(words) && (said === undefined || said === "pretrial-detention" || said === "detained");
}

/**
 * The outcomes a cell tells: one, or as many as it hands out terms and sums. Terms of hours are those of works, else how
 * long the police held somebody.
 */
export function eventsIn(cell: Cell, article: string): Event[] {
  const part = latestPart(cell, article);
  const words = article.slice(part.start, part.end);
  if (isBeside(article.slice(cell.start, cell.end))) return [];
  const said = saidBy(words);
  const isBan = banWords.test(words);
  const terms = ofKind(cell, "term").filter(
    ({ value, ...span }) => (value.term.hours === undefined || said === "other") && !isBan && inside(span, part),
  );
  const fines = ofKind(cell, "fine").filter((fine) => inside(fine, part));
  const blank = {
    passage: cell.read.passage,
    date: ofKind(cell, "date")[0] ?? null,
    place: tellingPlace(ofKind(cell, "place")),
    isChange: part.isChange,
    isOld: servingWords.test(words),
  };
  const given = [...terms, ...fines.slice(0, terms.length > 0 ? 1 : undefined)].sort((a, b) => a.start - b.start);
  if (given.length > 0)
    return given.map((mention) => ({
      ...blank,
      said: saidOf(mention, said, given.length),
      words: { start: mention.start, end: mention.end },
      term: mention.kind === "term" ? mention : null,
      fine: mention.kind === "fine" ? mention : null,
    }));
  if (said === undefined || said === null) return [];
  if (cell.field !== "penalty" && isOnlyKept(words, said)) return [];
  const isUnsaid = said === "imprisoned" && !prisonWords.test(words);
  return [{ ...blank, said, words: { start: cell.start, end: cell.end }, term: null, fine: null, isUnsaid }];
}

/** The words of a cell tell the kind of its term; a sum is a fine whatever stands beside it. */
function saidOf(mention: MentionOf<"term"> | MentionOf<"fine">, said: Said | undefined, count: number): Said {
  if (mention.kind === "fine") return "fined";
  if (mention.value.kind !== null) return mention.value.kind;
  return said === undefined || said === "fined" || (count > 1 && said === "released") ? null : said;
}

/** An outcome as a frame tells it: what the length of an arrest, or a court before it, makes of it. */
export function statusIn({ said, term }: Event, isOfCourt: boolean): Status | null {
  if (said === "detained" && term !== null) return null;
  if (said !== "arrest") return said;
  const length = term?.value.term;
  if (length === undefined) return isOfCourt ? "pretrial-detention" : "detained";
  return length.months !== undefined || length.years !== undefined ? "pretrial-detention" : "administrative-arrest";
}
