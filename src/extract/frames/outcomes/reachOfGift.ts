import { awardTails } from "../../lexicon/fragments.ts";
import { noPenalties } from "../../lexicon/penaltyNouns.ts";
import { barrier, hasTense, REACH } from "../barrier.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { victimAt } from "../people/People.ts";

const STOPS = new Set([
  "after",
  "for",
  "during",
  "over",
  "before",
  "since",
  "because",
  "following",
  "about",
  "against",
  "from",
  "until",
  "that",
  "as",
]);

/** Whether how long or how much is among the chunks. */
export function hasPenalty(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (chunk, at) =>
      ["term", "fine"].includes(mentionOf(chunk)?.kind ?? "") &&
      !(lowerAt(chunks, at + 1) === "of" && noPenalties.has(lowerAt(chunks, at + 2))),
  );
}

/** The chunks among which the object of a giving or getting verb is: up to where another matter begins. */
export function reachOfGift(chunks: readonly Chunk[], at: number, isWith: boolean): number {
  const end = barrier(chunks, at, REACH);
  let isHeavy = false;
  for (let next = at + 1; next < end; next++) {
    const lower = lowerAt(chunks, next);
    // "gets 15 days and N. a fine": behind a penalty that is named another's begins.
    const isOther = victimAt(chunks, next + 1) !== null || !hasPenalty(chunks.slice(next + 1, next + 4));
    const isTail = awardTails.has(lowerAt(chunks, next + 1));
    if (isHeavy && [",", "and", ";"].includes(lower) && isOther && !isTail) return next;
    isHeavy ||= hasPenalty(chunks.slice(next, next + 1));
    if (STOPS.has(lower) || (lower === "with" && !(isWith && next === at + 1))) {
      const isTaker = ["for", "against"].includes(lower) && victimAt(chunks, next + 1) !== null;
      const isLong =
        lower === "for" &&
        chunks[at]?.lower.startsWith("appl") === true &&
        hasPenalty(chunks.slice(next + 1, next + 5));
      if (isLong) continue;
      if (!isTaker) return next;
    }
    if (chunks[next]?.kind === "verb" && lowerAt(chunks, next - 1) !== "who" && hasTense(chunks[next])) return next;
  }
  return end;
}
