import { numeralValue } from "../../lexicon/numerals.ts";
import { realTerms } from "../../lexicon/penaltyNouns.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import { textOf } from "../Words.ts";
import { isPenaltyNoun } from "./penaltyNoun.ts";
import type { Changed } from "./sufferers.ts";

/** How many chunks before the verb its subject may begin, and behind it what the penalty has become. */
const REACH = 8;
const COMPLEMENT = 6;

/** "his term", "seven", "that": what the verb at `at` says has become another. */
function subjectAt(syntax: Syntax, at: number): number {
  const { chunks } = syntax;
  if (["that", "this"].includes(lowerAt(chunks, at - 1)) && at === 1) return 0;
  for (let noun = at - 1; noun >= Math.max(0, at - REACH); noun--) {
    if ([",", ";", ":"].includes(lowerAt(chunks, noun)) || verbAt(syntax, noun) !== null) return -1;
    const isLength = mentionOf(chunks[noun])?.kind === "term" || numeralValue(lowerAt(chunks, noun)) !== null;
    if (isPenaltyNoun(syntax, noun) || isLength) return noun;
  }
  return -1;
}

/** "decided that the term should be a real one": what a court has decided is done. */
function isDecided(syntax: Syntax, at: number): boolean {
  const governor = verbAt(syntax, verbBefore(syntax, at));
  return governor !== null && !governor.unreal && ["decide", "rule", "order", "resolve"].includes(governor.lemma);
}

/** "the term became five years", "that is now three years of restricted freedom", "the term should be a real one". */
export function becomesAt(syntax: Syntax, at: number): Changed | null {
  const { chunks, words } = syntax;
  const verb = verbAt(syntax, at);
  if (verb === null || !["be", "become", "turn"].includes(verb.lemma) || (verb.unreal && !isDecided(syntax, at)))
    return null;
  const isTurned = verb.lemma === "turn" && lowerAt(chunks, at + 1) === "into";
  const isNow = isTurned || verb.lemma === "become" || words[at]?.includes("now") === true;
  const to = Math.min(chunks.length, at + 1 + COMPLEMENT);
  const isReal = realTerms.test(textOf(words, at + 1, to));
  const first = ["a", "an", "only", "just", "into"].includes(lowerAt(chunks, at + 1)) ? at + 2 : at + 1;
  const mention = mentionOf(chunks[first]);
  const into = mention?.kind === "term" ? mention : null;
  if (!(isReal && (isNow || verb.unreal)) && !(isNow && into !== null)) return null;
  const noun = subjectAt(syntax, at);
  return noun < 0 ? null : { verb: at, noun, change: "replaced", to, into };
}
