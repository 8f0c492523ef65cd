import { kinNouns } from "../../lexicon/grammar.ts";
import { peopleAdjectives, peopleNouns } from "../../lexicon/people.ts";
import { isRoleNoun } from "../../persons/roleNouns.ts";
import { type Chunk, isVerb, lowerAt, mentionOf } from "../Chunk.ts";
import { type Continuation, continuation } from "./continuation.ts";
import { ARTICLES } from "./edgeOf.ts";
import { isPlainWord, LONGEST_INTRODUCTION } from "./isPlainWord.ts";

const LONGEST_DESCRIPTION = 12;

/** "the doctor of the regional hospital N.": the name right behind where somebody works. */
function behindBody(chunks: readonly Chunk[], of: number): number | null {
  const group = mentionOf(chunks[of - 1]);
  const noun = group?.kind === "anaphor" ? group.value.noun : null;
  if (noun === null || kinNouns.has(noun) || !isRoleNoun(noun)) return null;
  let at = of + 1;
  while (at < of + LONGEST_INTRODUCTION && isPlainWord(chunks[at])) at += 1;
  const last = lowerAt(chunks, at - 1);
  if (at < of + 2 || mentionOf(chunks[at])?.kind !== "person" || lowerAt(chunks, at + 1) === "'s") return null;
  return isRoleNoun(last) || peopleAdjectives.has(last) || ARTICLES.has(last) ? null : at;
}

/** Who a description is of: "the editors of the page, A and B", "the citizen of Germany N.". */
export function introduced(chunks: readonly Chunk[], at: number): Continuation | null {
  const next = continuation(chunks, at, true);
  if (next !== null || !["of", "from", "at", "with"].includes(lowerAt(chunks, at))) return next;
  const named = behindBody(chunks, at);
  if (named !== null) return { at: named, joint: ",", isPart: false };
  const isOrigin = !peopleNouns.has(lowerAt(chunks, at + 1)) && !kinNouns.has(lowerAt(chunks, at + 1));
  if (isOrigin && isPlainWord(chunks[at + 1]) && mentionOf(chunks[at + 2])?.kind === "person")
    return { at: at + 2, joint: ",", isPart: false };
  for (let to = at + 1; to < at + LONGEST_DESCRIPTION; to++) {
    if (lowerAt(chunks, to) === ",") {
      const behind = mentionOf(chunks[to + 1])?.kind === "person" ? continuation(chunks, to, true) : null;
      // "the editors of the page, N. said": who speaks is not introduced.
      return behind === null || isVerb(chunks, to + 2) ? null : behind;
    }
    const isLink = ["of", "in", "for", "the", "and", '"', "“", "”", "«", "»"].includes(lowerAt(chunks, to));
    if (!isLink && !isPlainWord(chunks[to])) return null;
  }
  return null;
}
