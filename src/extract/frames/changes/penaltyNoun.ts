import { servingNouns } from "../../lexicon/outcomes.ts";
import { custodyNouns, keepingNouns, ofOffice, sentenceNouns } from "../../lexicon/penaltyNouns.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import type { Syntax } from "../Syntax.ts";

const OWNERS = new Set(["his", "her", "their", "'s"]);

/** "replaced his seven years with four": the length of a penalty stands for it. */
export function isOwnTerm({ chunks }: Syntax, at: number): boolean {
  return (
    mentionOf(chunks[at])?.kind === "term" &&
    OWNERS.has(lowerAt(chunks, at - 1)) &&
    !sentenceNouns.has(lowerAt(chunks, at + 1))
  );
}

/** "the five years", "those ten days": a penalty told before. */
export function isKnownTerm({ chunks }: Syntax, at: number): boolean {
  return mentionOf(chunks[at])?.kind === "term" && ["the", "those", "these"].includes(lowerAt(chunks, at - 1));
}

/** "by six months the five-year [sentence]": behind how much it is changed by a phrase of its own begins. */
function isBehindMeasure(between: readonly Chunk[]): boolean {
  const isOwn = between.slice(1).some(({ lower }) => ["the", "his", "her", "their"].includes(lower));
  return mentionOf(between[0])?.kind === "term" && isOwn;
}

/** Whether a penalty is what the chunk at `at` names. */
export function isPenaltyNoun(syntax: Syntax, at: number): boolean {
  const { chunks } = syntax;
  const lower = lowerAt(chunks, at);
  if (isOwnTerm(syntax, at)) return true;
  if (ofOffice.has(lowerAt(chunks, at + 2)) && lowerAt(chunks, at + 1) === "of") return false;
  if ((lower === "that" || servingNouns.has(lower)) && lowerAt(chunks, at + 1) === "of") return true;
  if (chunks[at]?.kind !== "word" || !(sentenceNouns.has(lower) || custodyNouns.has(lower) || lower === "stay"))
    return false;
  // "the prison term", "a fine of": not "three months of house arrest" behind "with", which is what takes its place.
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    if (["with", "by"].includes(lowerAt(chunks, before))) return isBehindMeasure(chunks.slice(before + 1, at));
    const kind = mentionOf(chunks[before])?.kind;
    if (chunks[before]?.kind === "verb" || kind === "person" || kind === "agent") return true;
  }
  return true;
}

/** "the term of holding in custody", "his term in detention": what lasts so long. */
export function custodyBehind({ chunks }: Syntax, noun: number): number {
  if (!["term", "terms"].includes(lowerAt(chunks, noun)) || !["of", "in"].includes(lowerAt(chunks, noun + 1)))
    return noun;
  const behind = chunks
    .slice(noun + 2, noun + 5)
    .findIndex(({ lower }) => lower === "custody" || lower === "detention");
  return behind < 0 ? noun : noun + 2 + behind;
}

/** How far before the word for where somebody is kept the noun for the keeping may stand. */
const NEAR = 6;

/** "detention in custody", "his stay in the remand prison": what is prolonged is the keeping. */
export function keptIn({ chunks }: Syntax, noun: number): number {
  if (!custodyNouns.has(lowerAt(chunks, noun))) return noun;
  const from = Math.max(0, noun - NEAR);
  const link = chunks.slice(from, noun).findLastIndex(({ lower }) => lower === "in");
  const kept = lowerAt(chunks, from + link - 1);
  return link > 0 && (keepingNouns.has(kept) || kept === "term") ? from + link - 1 : noun;
}
