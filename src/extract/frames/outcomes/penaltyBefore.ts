import { joints, relatives } from "../../lexicon/grammar.ts";
import { standingWords } from "../../lexicon/outcomes.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { hasPenalty } from "./reachOfGift.ts";

/** How many chunks the subject of the relative clause may have, and what says of what kind the penalty is. */
const LONGEST_SUBJECT = 10;
const LONGEST_TAIL = 5;
/** "the four years she was handed": without a relative word, only what is known needs no word between. */
const KNOWN = new Set(["the", "those", "these", "that", "both"]);
/** What may stand before the relative word: "15 days of arrest, to which he was sentenced". */
const LINKS = new Set([",", "to", "with"]);
/** "was given a flat": what the verb gives stands behind it. */
const OBJECTS = new Set(["a", "an", "the", "his", "her", "their", "another", "no"]);

function isPenalty(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && hasPenalty([chunk]);
}

/** The penalty that ends right before `to`, with what its words say of its kind: "7 years in a colony". */
function penaltyEndingAt(chunks: readonly Chunk[], to: number): number {
  for (let at = to - 1; at >= Math.max(0, to - LONGEST_TAIL); at--) {
    if (isPenalty(chunks[at])) return at;
    if (chunks[at]?.kind === "verb") return -1;
  }
  return -1;
}

/** "the court which gave him five years"; not "the years it gave him stay seven years". */
function hasOwnObject(chunks: readonly Chunk[], verb: number): boolean {
  const behind = chunks.slice(verb + 1, verb + 4);
  const stands = behind.findIndex(({ lower, kind }) => kind === "verb" || standingWords.has(lower));
  return hasPenalty(stands < 0 ? behind : behind.slice(0, stands));
}

function endsClause({ kind, lower }: Chunk): boolean {
  return kind === "verb" || (kind === "mark" && lower !== "-") || (joints.has(lower) && !relatives.has(lower));
}

/**
 * "the 7 years which the court had given him", "the four years she was handed": where the penalty stands of which a
 * relative clause says that somebody was given it; -1 where the verb at `verb` has none before it.
 */
export function penaltyBefore(chunks: readonly Chunk[], verb: number): number {
  const behind = lowerAt(chunks, verb + 1);
  if (OBJECTS.has(behind) || hasOwnObject(chunks, verb)) return -1;
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_SUBJECT); at--) {
    const chunk = chunks[at];
    if (chunk === undefined || endsClause(chunk)) return -1;
    if (chunk.lower === "which" || chunk.lower === "that") {
      return penaltyEndingAt(chunks, LINKS.has(lowerAt(chunks, at - 1)) ? at - 1 : at);
    }
    const isBare = isPenalty(chunk) && KNOWN.has(lowerAt(chunks, at - 1));
    if (isBare) return mentionOf(chunks[at + 1]) !== null || lowerAt(chunks, at + 1) === "the" ? at : -1;
    if (isPenalty(chunk)) return -1;
  }
  return -1;
}
