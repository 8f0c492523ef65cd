import type { Chunk } from "./Chunk.ts";
import {
  isApposition,
  isInAside,
  listEndingAt,
  listStartingAt,
  lowerAt,
  mentionOf,
  PREPOSITIONS,
  RELATIVES,
  type VictimMention,
  victimAt,
} from "./lists.ts";

/** How far, in chunks, a relative word may stand from whom it describes. */
const REACH = 16;
/** "the husband of N., who was jailed": it may be either of the two. */
const KIN = new Set(
  "husband wife son daughter brother sister mother father parents lawyer friend colleague relative spokesman spokeswoman".split(
    " ",
  ),
);

/**
 * Who a relative clause is about: the nearest names or group before its "who"; of a list, a singular verb means the last.
 * Nobody where it may be one of two.
 */
function antecedent(chunks: readonly Chunk[], relative: number, singular: boolean): VictimMention[] {
  for (let at = relative - 1; at >= Math.max(0, relative - REACH); at--) {
    if (victimAt(chunks, at) === null || isApposition(chunks, at)) continue;
    const { victims, from } = listEndingAt(chunks, at);
    if (lowerAt(chunks, from - 1) === "of" && KIN.has(lowerAt(chunks, from - 2))) return [];
    return singular ? victims.slice(-1) : victims;
  }
  return [];
}

/** The relative word right before the verb, adverbs apart; -1 when there is none. */
function relativeBefore(chunks: readonly Chunk[], verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at--) {
    if (RELATIVES.has(lowerAt(chunks, at)) && lowerAt(chunks, at) !== "that") return at;
    if (chunks[at]?.kind !== "word") return -1;
  }
  return -1;
}

/** Behind a preposition or a gerund a name is no subject: "for N.", "murdering N.". */
function isGoverned(before: string): boolean {
  return PREPOSITIONS.has(before) || /\p{Ll}{3}ing$/u.test(before);
}

/** "was convicted of murdering N. and sentenced": a verb right behind "and" shares the subject of the verb before it; -1 for none. */
function verbSharing(chunks: readonly Chunk[], verb: number): number {
  let at = verb - 1;
  while (
    at > 0 &&
    chunks[at]?.kind === "word" &&
    ["then", "later", "also", "subsequently"].includes(lowerAt(chunks, at))
  )
    at -= 1;
  if (lowerAt(chunks, at) !== "and" && lowerAt(chunks, at) !== "but") return -1;
  return chunks
    .slice(0, at)
    .findLastIndex((chunk) => chunk.kind === "verb" && (chunk.verb.passive || chunk.verb.outcome !== null));
}

/** The subject of the verb at `verb`, and whether it stands in a relative clause. */
export function subjectOf(chunks: readonly Chunk[], verb: number): { victims: VictimMention[]; relative: boolean } {
  const relative = relativeBefore(chunks, verb);
  const own = chunks[verb];
  const singular = own?.kind === "verb" && own.verb.singular;
  if (relative >= 0) return { victims: antecedent(chunks, relative, singular), relative: true };
  const shared = verbSharing(chunks, verb);
  if (shared >= 0) return subjectOf(chunks, shared);
  for (let at = verb - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk === undefined) break;
    if (lowerAt(chunks, at) === ";") break;
    if (isInAside(chunks, at, verb)) continue;
    if (chunk.kind === "verb") {
      // "N. was picked up and received": a verb without a subject of its own shares the one before.
      const joined = chunks
        .slice(at + 1, verb)
        .some(({ lower }) => lower === "and" || lower === "but" || lower === ",");
      return joined ? subjectOf(chunks, at) : { victims: [], relative: false };
    }
    if (victimAt(chunks, at) === null || isApposition(chunks, at)) continue;
    const list = listEndingAt(chunks, at);
    if (isGoverned(lowerAt(chunks, list.from - 1))) {
      at = list.from;
      continue;
    }
    return { victims: list.victims, relative: false };
  }
  return { victims: [], relative: false };
}

/** Whom the active verb at `verb` befalls: its object, or who stands behind "to" or "on". */
export function objectOf(chunks: readonly Chunk[], verb: number): VictimMention[] {
  for (let at = verb + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === "verb" || lowerAt(chunks, at) === ";") return [];
    if (victimAt(chunks, at) === null) continue;
    const before = lowerAt(chunks, at - 1);
    if (PREPOSITIONS.has(before) && before !== "to" && before !== "on") return [];
    // "the cameraman, N.,": the noun only introduces the name behind it.
    const introduces = mentionOf(chunks[at])?.kind !== "person" && lowerAt(chunks, at + 1) === ",";
    const isNamed = introduces && mentionOf(chunks[at + 2])?.kind === "person";
    return listStartingAt(chunks, isNamed ? at + 2 : at);
  }
  return [];
}
