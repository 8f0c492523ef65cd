import { numeralValue } from "../../lexicon/numerals.ts";
import { growingVerbs } from "../../lexicon/outcomes.ts";
import { realTerms } from "../../lexicon/penaltyNouns.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { penaltyBefore } from "../outcomes/penaltyBefore.ts";
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
    // "the five years that N. received turned into three".
    if (verbAt(syntax, noun)?.outcome?.role === "recipient") return penaltyBefore(chunks, noun);
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

/** "turned on Wednesday into", "grew to", "went up to": where what it has become begins; -1 for none. */
function complementAt({ chunks }: Syntax, at: number, lemma: string): number {
  let next = at + 1;
  while (["on", "yesterday", "today"].includes(lowerAt(chunks, next)) || mentionOf(chunks[next])?.kind === "date")
    next += 1;
  if (lemma === "turn") return lowerAt(chunks, next) === "into" ? next + 1 : -1;
  if (!growingVerbs.has(lemma)) return at + 1;
  if (["up", "down", "back"].includes(lowerAt(chunks, next))) next += 1;
  return lowerAt(chunks, next) === "to" ? next + 1 : -1;
}

/** "the term became five years", "that is now three years of restricted freedom", "the term should be a real one". */
export function becomesAt(syntax: Syntax, at: number): Changed | null {
  const { chunks, words } = syntax;
  const verb = verbAt(syntax, at);
  if (verb === null || (verb.unreal && !isDecided(syntax, at))) return null;
  if (!["be", "become", "turn"].includes(verb.lemma) && !growingVerbs.has(verb.lemma)) return null;
  const behind = complementAt(syntax, at, verb.lemma);
  if (behind < 0) return null;
  const isNow = verb.lemma !== "be" || words[at]?.includes("now") === true;
  const to = Math.min(chunks.length, behind + COMPLEMENT);
  const isReal = realTerms.test(textOf(words, behind, to));
  const first = ["a", "an", "only", "just"].includes(lowerAt(chunks, behind)) ? behind + 1 : behind;
  const mention = mentionOf(chunks[first]);
  const into = mention?.kind === "term" ? mention : null;
  if (!(isReal && (isNow || verb.unreal)) && !(isNow && into !== null)) return null;
  const noun = subjectAt(syntax, at);
  return noun < 0 ? null : { verb: at, noun, change: "replaced", to, into };
}
