import { datedActs, occasions } from "../../lexicon/dateWords.ts";
import { causeWords } from "../../lexicon/reporting.ts";
import type { Chunk } from "../Chunk.ts";
import { victimAt } from "../people/People.ts";
import { isAgent, isDate, isVerb } from "./chunkKinds.ts";

/** How many chunks may say which court it is that somebody is brought before. */
const COURT_REACH = 6;

/** "were brought before the Taraz District Court on the next morning": where, and not when. */
export function isBeforeCourt(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.lower !== "before") return false;
  const end = chunks.findIndex((chunk, next) => next > at && (isVerb(chunk) || isDate(chunk) || chunk.lower === ","));
  return chunks.slice(at + 1, Math.min(end < 0 ? chunks.length : end, at + 1 + COURT_REACH)).some(isAgent);
}

/** How many chunks before what an act was for or against the act itself stands. */
const ACT_REACH = 3;

/** "during a protest against mobilisation on 25 September": what the occasion was about, and the day is that of the occasion. */
function isOfOccasion(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks.slice(Math.max(0, at - ACT_REACH), at);
  const occasion = before.findIndex(({ lower }) => occasions.has(lower));
  return occasion >= 0 && before.slice(occasion).some(({ lower }) => datedActs.has(lower));
}

/** "over the weekend" is when, "over a rally" is why. */
export function isCause(chunks: readonly Chunk[], at: number): boolean {
  if (!causeWords.has(chunks[at]?.lower ?? "") || isBeforeCourt(chunks, at) || isOfOccasion(chunks, at)) return false;
  // "dropped the case against N. on 3 March": whom it was brought against.
  if (chunks[at]?.lower === "against" && [1, 2, 3].some((step) => victimAt(chunks, at + step) !== null)) return false;
  return chunks[at]?.lower !== "over" || !isDate(chunks[at + 1]);
}
