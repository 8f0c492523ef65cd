import { stateAgents } from "../../lexicon/institutions.ts";
import { participledPenalties, penaltyParticiples } from "../../lexicon/penaltyNouns.ts";
import { peopleNouns } from "../../lexicon/people.ts";
import { beForms, getForms } from "../../lexicon/verbs.ts";
import { lowerAt, type Token } from "../../token.ts";
import { knownVerbs } from "./knownVerbs.ts";
import { DETERMINERS, opensNoun, PREPOSITIONS } from "./opensNoun.ts";

/** "A court in Taraz, Kazakhstan, fined N.": who acts stands before the comma, and has no verb yet. */
function hasAgentBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const word = lowerAt(tokens, before);
    if (stateAgents.has(word)) return true;
    if (knownVerbs.get(word)?.forms.has("past") === true || beForms.has(word)) return false;
  }
  return false;
}

/** What may follow a verb, and no participle before its noun. */
const BEHIND_VERBS = new Set("a an the away off out up to in on at for with his their".split(" "));

/** "the international wanted list": no verb stands right before one of these. */
const LISTS = new Set("list lists notice notices poster posters".split(" "));

const UNITS = new Set(["year", "month", "week", "day"]);

/** "a three-year suspended sentence". */
export function isBehindLength(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const isUnit = UNITS.has(before.slice(before.lastIndexOf("-") + 1));
  const isLength = before.includes("-") || lowerAt(tokens, at - 2) === "-";
  return isUnit && isLength && tokens[at + 1]?.kind === "word";
}

/** "replaced with restricted freedom". */
function isOfPenalty(tokens: readonly Token[], at: number): boolean {
  return penaltyParticiples.has(lowerAt(tokens, at)) && participledPenalties.has(lowerAt(tokens, at + 1));
}

/** "the detained activists": a participle between a determiner and a noun describes and tells nothing new. */
export function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const next = tokens[at + 1];
  // "the women who filmed her received a warning".
  const isBehindObject =
    before === "her" &&
    (next?.kind === "number" || BEHIND_VERBS.has(next?.lower ?? "") || getForms.has(lowerAt(tokens, at)));
  // "A and B each received five years"; "each detained activist".
  const isFloating =
    before === "each" && (next?.kind !== "word" || opensNoun(tokens, at + 1) || BEHIND_VERBS.has(next.lower));
  if (isBehindLength(tokens, at) || isOfPenalty(tokens, at)) return true;
  if ((DETERMINERS.has(before) && !isBehindObject && !isFloating) || LISTS.has(next?.lower ?? "")) return true;
  const describes = next !== undefined && (peopleNouns.has(next.lower) || next.capital) && next.kind === "word";
  if (!describes) return false;
  if (before === ",") return !hasAgentBefore(tokens, at);
  return (
    at === 0 ||
    PREPOSITIONS.has(before) ||
    ["that", "(", ":", "“", '"', "—", "–"].includes(before) ||
    knownVerbs.get(before)?.forms.has("past") === true
  );
}
