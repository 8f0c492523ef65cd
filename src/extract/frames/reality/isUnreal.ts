import { noGrounds } from "../../lexicon/outcomes.ts";
import { implicatives, requestNouns, rulingNouns, unrealGovernors } from "../../lexicon/verbs.ts";
import { onceAt } from "../../onceAt.ts";
import { lowerAt } from "../Chunk.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { isUntrue } from "../untrue.ts";
import { isConditional } from "./isConditional.ts";
import { isConsequence } from "./isConsequence.ts";
import { isDenied } from "./isDenied.ts";
import { isDuty } from "./isDuty.ts";
import { isGranted } from "./isGranted.ts";
import { isHabit } from "./isHabit.ts";
import { isOfNobody } from "./isOfNobody.ts";
import { isOrdered } from "./isOrdered.ts";
import { isPermitted } from "./isPermitted.ts";
import { isQuashed } from "./isQuashed.ts";
import { isRuledPlacement } from "./isRuledPlacement.ts";
import { isUndone } from "./isUndone.ts";
import { isWished } from "./isWished.ts";
import { sharedVerb } from "./sharedVerb.ts";

/** Prepositions before a gerund that tell of what was: "after being detained". */
const PAST_LINKS = new Set([
  ",",
  "after",
  "since",
  "upon",
  "following",
  "before",
  "by",
  "for",
  "while",
  "despite",
  "on",
  "and",
  "with",
]);

/** How far, in chunks, the governor of a verb without tense may stand: names and what they are stand between. */
const GOVERNOR_REACH = 24;

/** "A, 45, and his deputy, B, to be held": a comma of the phrase the verb without tense is about. */
function isWithinPeople({ people }: Syntax, comma: number): boolean {
  return people.some(({ edge, last, to }) => comma >= edge && comma <= Math.max(last + 1, to));
}

/** A verb without tense has happened only where its governor says so: "was made to sign", "the decision to jail N.". */
function isUnrealInfinitive(syntax: Syntax, verb: number): boolean {
  const { chunks } = syntax;
  const own = chunks[verb];
  const isTo = own?.kind === "verb" && syntax.words[verb]?.[0] === "to";
  if (!isTo) return !isOrdered(syntax, verb);
  for (let at = verb - 1; at >= Math.max(0, verb - GOVERNOR_REACH); at--) {
    const lower = lowerAt(chunks, at);
    const governor = verbAt(syntax, at);
    if (governor === null && rulingNouns.has(lower) && isQuashed(syntax, at)) return true;
    const isRuling = rulingNouns.has(lower) || ["first", "second", "third", "latest", "last"].includes(lower);
    if (governor === null && isRuling) return false;
    if (noGrounds.has(lower) && lowerAt(chunks, at - 1) === "no") return true;
    if (governor === null && requestNouns.has(lower)) return !isGranted(syntax, at);
    if (governor !== null) return governor.unreal || !implicatives.has(governor.lemma) || isUnreal(syntax, at);
    if (lower === ";" || (lower === "," && !isWithinPeople(syntax, at))) return true;
  }
  return true;
}

function isUnrealGerund(syntax: Syntax, verb: number): boolean {
  const before = lowerAt(syntax.chunks, verb - 1);
  const governor = verbAt(syntax, verb - 1);
  if (governor !== null) return governor.unreal || unrealGovernors.has(governor.lemma);
  return verb > 0 && !PAST_LINKS.has(before) && syntax.chunks[verb - 1]?.kind !== "mention";
}

/** By its own words, or by what governs it: demanded, denied, feared, of nobody, a question. */
export const isUnreal = onceAt((syntax: Syntax, verb: number): boolean => {
  const own = verbAt(syntax, verb);
  if (own === null) return true;
  const isRuled = isRuledPlacement(syntax, verb, own) || isPermitted(syntax, verb) || isDuty(syntax, verb, own);
  if (own.unreal && !isRuled) return true;
  if (syntax.chunks.at(-1)?.lower === "?" || isHabit(syntax, verb)) return true;
  if (own.form === "infinitive" && !isRuled) return isUnrealInfinitive(syntax, verb);
  if (own.form === "gerund" && isUnrealGerund(syntax, verb)) return true;
  if (own.form === "bare" && isWished(syntax, verb)) return true;
  const shared = sharedVerb(syntax, verb);
  if (shared >= 0 && isUnreal(syntax, shared)) return true;
  if (isOfNobody(syntax, verb) || isUntrue(syntax, verb) || isUndone(syntax, verb)) return true;
  return isConditional(syntax, verb) || isConsequence(syntax, verb) || isDenied(syntax, verb);
});
