import { findingLemmas } from "../lexicon/accusations.ts";
import { lowerAt, mentionOf } from "./Chunk.ts";
import type { Frame } from "./Frame.ts";
import { type Party, partyOf } from "./parties/Party.ts";
import { isUnreal } from "./reality/isUnreal.ts";
import { type Syntax, verbAt } from "./Syntax.ts";

/** What a court has found of somebody before it says what follows from it. */
export interface Finding {
  party: Party;
  /** The day before its verb. */
  date: Frame["date"];
}

function isOfCourt({ chunks }: Syntax, verb: number): boolean {
  const actor = chunks
    .slice(0, verb)
    .findLast((chunk) => mentionOf(chunk) !== null && mentionOf(chunk)?.kind !== "date");
  return mentionOf(actor)?.kind === "agent" || chunks.slice(0, verb).some(({ lower }) => lower === "judge");
}

/** "The court found that N. had insulted the president, and ordered": the subject of what was found. */
export function findingBefore(syntax: Syntax, verb: number): Finding | null {
  const { chunks, people } = syntax;
  const isFound = (at: number) => findingLemmas.has(verbAt(syntax, at)?.lemma ?? "") && isOfCourt(syntax, at);
  const found = chunks.findIndex((_, at) => at < verb && isFound(at) && !isUnreal(syntax, at));
  if (found < 0) return null;
  const that = [found + 1, found + 2].find((at) => lowerAt(chunks, at) === "that");
  const opens = that ?? found;
  const first = people.find(({ from, edge }) => from > opens && edge <= opens + 1);
  // "found N. to be a traitor".
  if (that === undefined && verbAt(syntax, (first?.last ?? found) + 1)?.form !== "infinitive") return null;
  if (first === undefined || first.possessive || first.from > verb) return null;
  const party = partyOf(first);
  const dates = chunks.slice(0, found).map(mentionOf);
  const date = dates.findLast((mention) => mention?.kind === "date");
  return { party, date: date?.kind === "date" && !date.value.isBeside ? date : null };
}
