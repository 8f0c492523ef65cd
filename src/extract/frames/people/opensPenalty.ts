import { penalties, placesOfPenalty } from "../../lexicon/grammar.ts";
import { type Chunk, isVerb, lowerAt, mentionOf } from "../Chunk.ts";
import { ARTICLES } from "./edgeOf.ts";

/** How far, in chunks, behind a comma its penalty may stand: "to a strict-regime penal colony". */
const REACH = 6;
const INTO = new Set(["to", "with", "under", "for", "into", "in"]);

function isPenalty(chunks: readonly Chunk[], at: number): boolean {
  const kind = mentionOf(chunks[at])?.kind;
  return (
    kind === "term" || kind === "fine" || penalties.has(lowerAt(chunks, at)) || placesOfPenalty.has(lowerAt(chunks, at))
  );
}

/** "handed N., whose brother is in prison, a five-year sentence": at `at` begins what the verb before the name gives. */
export function opensPenalty(chunks: readonly Chunk[], at: number): boolean {
  const first = lowerAt(chunks, at);
  if (!INTO.has(first) && !ARTICLES.has(first))
    return mentionOf(chunks[at])?.kind === "term" || mentionOf(chunks[at])?.kind === "fine";
  // "a five-year sentence": behind an article the term stands at once; a "prison doctor" is somebody.
  const to = INTO.has(first) ? at + REACH : at + 2;
  for (let next = at + 1; next < to && next < chunks.length; next++) {
    if (isVerb(chunks, next) || chunks[next]?.kind === "mark") return false;
    if (INTO.has(first) ? isPenalty(chunks, next) : ["term", "fine"].includes(mentionOf(chunks[next])?.kind ?? ""))
      return true;
  }
  return false;
}
