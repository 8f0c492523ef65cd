import { accusers, allegingVerbs, findingVerbs } from "../../lexicon/accusations.ts";
import { isActing } from "../../Mention.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { dateBefore } from "../eventDate/dateBefore.ts";
import { victimAt } from "../people/People.ts";
import { listStartingAt } from "../people/peopleIn.ts";
import { type Accusation, lawsFrom, NEAR, REACH, reasonFrom, SPAN } from "./Accusation.ts";

/** Whether a court, the prosecution or a paper of the case says what a word behind it says. */
function isOfCase(chunks: readonly Chunk[], word: number): boolean {
  return chunks.slice(Math.max(0, word - REACH), word).some((chunk) => {
    const mention = mentionOf(chunk);
    return (
      mention?.kind === "agent" ||
      (mention?.kind === "place" && isActing(mention.value)) ||
      accusers.has(chunk.lower) ||
      ["it", "which"].includes(chunk.lower)
    );
  });
}

/** Where what is held for proven or alleged begins: behind "found that", "prosecutors said", "according to the verdict,"; -1 for nothing. */
function allegedFrom(chunks: readonly Chunk[], at: number): number {
  const lower = lowerAt(chunks, at);
  if (lower === "according" && lowerAt(chunks, at + 1) === "to") {
    const comma = [3, 4, 5, 6, 7].find((step) => lowerAt(chunks, at + step) === ",");
    const source = chunks.slice(at + 2, at + (comma ?? 0));
    return source.some((chunk) => accusers.has(chunk.lower)) ? at + (comma ?? 0) + 1 : -1;
  }
  const isThat = lowerAt(chunks, at + 1) === "that";
  if (findingVerbs.has(lower) && isThat) return isOfCase(chunks, at) ? at + 2 : -1;
  if (!allegingVerbs.has(lower)) return -1;
  const before = chunks.slice(Math.max(0, at - NEAR), at);
  return before.some((chunk) => accusers.has(chunk.lower)) ? at + (isThat ? 2 : 1) : -1;
}

/** How many words may stand before whom a statement is about. */
const BEFORE_VICTIM = 7;

/** "The court found that he had taken part in …", "prosecutors said he had insulted …": whom, and what he is said to have done. */
export function findingAt(article: string, chunks: readonly Chunk[], at: number): Accusation | null {
  const [word, from] = [chunks[at], allegedFrom(chunks, at)];
  if (word === undefined || from < 0) return null;
  const subject = chunks.findIndex(
    (_, index) => index >= from && index < from + BEFORE_VICTIM && victimAt(chunks, index) !== null,
  );
  if (subject < 0) return null;
  const to = Math.min(chunks.length, at + SPAN);
  const verb = chunks.findIndex(({ kind }, index) => index > subject && index < to && kind === "verb");
  const own = chunks[verb];
  // "Police said he was attacked": what befell somebody is no act of his.
  if (own?.kind !== "verb" || own.verb.unreal || (own.verb.passive && !findingVerbs.has(word.lower))) return null;
  // What a court found is the charge; what the police say that somebody did is an act, and may be called otherwise.
  const told = reasonFrom(article, chunks, verb, to);
  const reason = told === null ? null : { ...told, formal: findingVerbs.has(word.lower) };
  const laws = reason === null ? [] : lawsFrom(chunks, verb, to);
  if (reason === null) return null;
  const date = reason.formal ? dateBefore(chunks, { verb: at, from: 0, to }) : null;
  return { word, victims: listStartingAt(chunks, subject), reason, laws, date };
}
