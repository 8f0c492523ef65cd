import { effectPhrases, leavingComplements, standingWords } from "../../lexicon/outcomes.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { endOfPhrase, textOf } from "../Words.ts";
import { isKnownTerm, isPenaltyNoun } from "./penaltyNoun.ts";
import type { Changed } from "./sufferers.ts";

/** How many chunks may stand between a penalty and the verb that says that it stands. */
const REACH = 16;

/** The penalty that a verb at `at` says something of: the nearest before it that is no part of another clause. */
function subjectAt(syntax: Syntax, at: number): number {
  let found = -1;
  for (let noun = at - 1; noun >= Math.max(0, at - REACH); noun--) {
    const lower = lowerAt(syntax.chunks, noun);
    if ([";", ":"].includes(lower) || verbAt(syntax, noun)?.form === "finite") break;
    if (isPenaltyNoun(syntax, noun) || isKnownTerm(syntax, noun)) found = noun;
    else if (found >= 0 && lower === ",") break;
  }
  return found;
}

/** "stands.", "remain five years", "stays as it was": nothing behind the verb says that something else does. */
function standsAlone({ chunks, words }: Syntax, at: number): boolean {
  const next = chunks[at + 1];
  if (next === undefined || (next.kind === "mark" && !/^["“«(]$/u.test(next.lower))) return true;
  const behind = textOf(words, at + 1, at + 5);
  return mentionOf(next)?.kind === "term" || leavingComplements.some((complement) => behind.startsWith(complement));
}

function takesEffect({ words }: Syntax, at: number, lemma: string): boolean {
  return effectPhrases.get(lemma)?.some((phrase) => endOfPhrase(words, at + 1, phrase) >= 0) === true;
}

/** "His term of three years took effect", "the five years stand": a penalty that a later ruling left as it was. */
export function standsAt(syntax: Syntax, at: number): Changed | null {
  const verb = verbAt(syntax, at);
  if (verb?.unreal || verb?.form === "infinitive") return null;
  const stands = standingWords.has(lowerAt(syntax.chunks, at)) && standsAlone(syntax, at);
  if (!stands && !(verb !== null && takesEffect(syntax, at, verb.lemma))) return null;
  const noun = subjectAt(syntax, at);
  return noun < 0 ? null : { verb: at, noun, change: "upheld", to: at };
}
