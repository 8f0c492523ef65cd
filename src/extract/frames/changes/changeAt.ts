import { retrials } from "../../lexicon/courts.ts";
import { type Change, changingPhrases, changingVerbs, suspendingWords, takingVerbs } from "../../lexicon/outcomes.ts";
import { caseNouns, custodyNouns } from "../../lexicon/penaltyNouns.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { isOrdered } from "../reality/isOrdered.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import { textOf } from "../Words.ts";
import { becomesAt } from "./becomesAt.ts";
import { endOfChange } from "./endOfChange.ts";
import { isRefused } from "./isRefused.ts";
import { keepsAsItWas, leavesUnchanged } from "./keptAsItWas.ts";
import { custodyBehind, isKnownTerm, isPenaltyNoun, keptIn } from "./penaltyNoun.ts";
import { standsAt } from "./standsAt.ts";
import type { Changed } from "./sufferers.ts";

const REACH = 24;
/** How far behind its verb such a word may stand. */
const APART = 10;

/** "left three years", "left him only two": a court that takes some of a penalty away. */
function termLeft(syntax: Syntax, at: number): number {
  const { chunks } = syntax;
  if (verbAt(syntax, at)?.lemma !== "leave" || !chunks.slice(0, at).some((chunk) => mentionOf(chunk)?.kind === "agent"))
    return -1;
  let term = at + 1;
  while (lowerAt(chunks, term) === "only" || mentionOf(chunks[term])?.kind === "anaphor") term += 1;
  return mentionOf(chunks[term])?.kind === "term" ? term : -1;
}

/** The penalty that the verb at `at` changes: its object, or the subject of a passive. */
function nounOf(syntax: Syntax, at: number, to: number): number {
  const { chunks } = syntax;
  const verb = verbAt(syntax, at);
  const before = () => {
    for (let noun = at - 1; noun >= Math.max(0, at - REACH); noun--) {
      if (
        lowerAt(chunks, noun) === ";" ||
        (verbAt(syntax, noun)?.form === "finite" && lowerAt(chunks, noun - 1) !== "who")
      )
        return -1;
      if (isPenaltyNoun(syntax, noun)) return keptIn(syntax, noun);
    }
    return -1;
  };
  if (verb?.passive === true) return before();
  for (let noun = at + 1; noun < to; noun++)
    if (isPenaltyNoun(syntax, noun) || isKnownTerm(syntax, noun)) return custodyBehind(syntax, noun);
  // "His sentence did not change."
  if (verb?.unreal === true) return before();
  // "had his sentence reduced": the participle stands behind.
  const had = verbBefore(syntax, at);
  return verb?.form === "bare" && verbAt(syntax, had)?.lemma === "have" ? before() : -1;
}

/** "changed it to", "it was reduced": the penalty is that told of before. */
function takenUpAt({ chunks }: Syntax, at: number): number {
  const beside = chunks[at]?.kind === "verb" && chunks[at].verb.passive ? at - 1 : at + 1;
  return ["it", "this"].includes(lowerAt(chunks, beside)) ? beside : -1;
}

/** "struck down", "brought his term down": a verb that changes a penalty only with a word of its own. */
function phraseAt({ chunks }: Syntax, at: number, to: number): Change | undefined {
  const chunk = chunks[at];
  const lemma = chunk?.kind === "verb" ? chunk.verb.lemma : "";
  const behind = chunks.slice(at + 1, Math.min(to, at + 1 + APART)).map(({ lower }) => lower);
  return changingPhrases.find(([verb, word]) => verb === lemma && behind.includes(word))?.[2];
}

/** "is suspended", "suspended it"; not "his suspended sentence". */
function suspensionAt(syntax: Syntax, at: number): Change | undefined {
  const verb = verbAt(syntax, at);
  const isOfObject = ["it", "the", "his", "her", "their"].includes(lowerAt(syntax.chunks, at + 1));
  return verb !== null && suspendingWords.has(verb.lemma) && (verb.passive || isOfObject) ? "replaced" : undefined;
}

/** Whether the chunk at `noun` is what some of a penalty is taken off: "the term of N.", "the four years of N.". */
function isTakenOff(syntax: Syntax, noun: number): boolean {
  const { chunks } = syntax;
  return isKnownTerm(syntax, noun) || isPenaltyNoun(syntax, noun) || ["this", "it"].includes(lowerAt(chunks, noun));
}

/** "took three months off the term of N.", "a year was taken off his sentence". */
function takenOff(syntax: Syntax, at: number, to: number): Changed | null {
  const { chunks } = syntax;
  const verb = verbAt(syntax, at);
  if (verb === null || !takingVerbs.has(verb.lemma)) return null;
  const term = verb.passive ? at - 1 : at + 1;
  const off = verb.passive ? at + 1 : at + 2;
  const mention = mentionOf(chunks[term]);
  if (mention?.kind !== "term" || !["off", "from"].includes(lowerAt(chunks, off))) return null;
  for (let noun = off + 1; noun < to; noun++)
    if (isTakenOff(syntax, noun)) return { verb: at, noun, change: "reduced", to, by: mention };
  return null;
}

/** "sent his case back for a new trial": nothing stands of what had been ruled in it. */
function sentBack(syntax: Syntax, at: number, to: number): Changed | null {
  const { chunks, words } = syntax;
  const verb = verbAt(syntax, at);
  if (verb === null || !["send", "return", "remit", "refer"].includes(verb.lemma)) return null;
  if (
    !retrials.test(textOf(words, at, to)) ||
    !/\b(?:trial|re-?trial|hearing|consideration|examination|instance|review|judges?)\b/u.test(textOf(words, at, to))
  )
    return null;
  const from = verb.passive ? Math.max(0, at - REACH) : at + 1;
  const noun = chunks.findIndex(
    ({ lower }, each) => each >= from && each < (verb.passive ? at : to) && caseNouns.has(lower),
  );
  return noun < 0 ? null : { verb: at, noun, change: "quashed", to };
}

/** How the verb at `at` changes a penalty. */
export function changeAt(syntax: Syntax, at: number): Changed | null {
  const verb = verbAt(syntax, at);
  const stands = standsAt(syntax, at) ?? becomesAt(syntax, at);
  if (stands !== null || verb === null) return stands;
  const isKept = keepsAsItWas(syntax, at) || isRefused(syntax, at, () => nounOf(syntax, at, syntax.chunks.length));
  if (isUnreal(syntax, at) && !isKept && !isOrdered(syntax, at)) return null;
  const to = endOfChange(syntax, at);
  const leaves = verb.lemma === "leave" || verb.lemma === "keep";
  const isUpheld = isKept || (leaves && leavesUnchanged(syntax.words, at, to));
  const change = isUpheld
    ? "upheld"
    : (phraseAt(syntax, at, to) ?? suspensionAt(syntax, at) ?? changingVerbs.get(verb.lemma));
  const apart = change === undefined ? (takenOff(syntax, at, to) ?? sentBack(syntax, at, to)) : null;
  if (apart !== null) return apart;
  const left = termLeft(syntax, at);
  if (change === undefined) return left < 0 ? null : { verb: at, noun: left, change: "reduced", to };
  const named = nounOf(syntax, at, to);
  const noun = named < 0 ? takenUpAt(syntax, at) : named;
  // "confirmed the arrest of N." is news, and no ruling.
  if (["confirm", "affirm"].includes(verb.lemma) && custodyNouns.has(lowerAt(syntax.chunks, noun))) return null;
  return noun < 0 ? null : { verb: at, noun, change, to };
}
