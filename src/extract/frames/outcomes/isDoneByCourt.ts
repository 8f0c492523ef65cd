import type { Chunk, VerbChunk } from "../Chunk.ts";
import type { Words } from "../Words.ts";
import { doerOf } from "./doerOf.ts";

const ACTING_COURT =
  /^[,;]? ?(?!(?:[\p{L}\d'-]+ ){0,5}(?:officers?|policem[ae]n|bailiffs?|guards?) )(?:an? |the )?(?:[\p{L}\d'-]+ ){0,7}(?:court|judge)\b(?! (?:bailiffs?|marshals?|guards?|officers?|police|security))/u;

/** Whether a court or a judge does what the verb at `at` says, and not one of those who serve it. */
export function isDoneByCourt(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): boolean {
  return ACTING_COURT.test(doerOf(chunks, words, at, verb));
}
