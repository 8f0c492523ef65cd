import { joints, prepositions, relatives } from "../../lexicon/grammar.ts";
import { confinementIn } from "../confinementIn.ts";
import { penaltyIn } from "../penaltyIn.ts";
import type { People } from "../people/People.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { isAdverb } from "./isAdverb.ts";
import { NOBODY, type Party, partyOf } from "./Party.ts";
import { withoutSpeaker } from "./withoutSpeaker.ts";

const PARTICLES = new Set(["up", "away", "off", "down", "out", "back", "too", "and", "as", "such", "early", "late"]);

/** Marks and words between a verb and its object: adverbs, and phrases with a preposition of their own. */
function mayPass(syntax: Syntax, verb: number, to: number, end: number): boolean {
  let governed = false;
  for (let at = verb + 1; at < to; at++) {
    const chunk = syntax.chunks[at];
    if (chunk === undefined || at < end) continue;
    const { lower, kind } = chunk;
    if (kind === "verb" || lower === ";" || relatives.has(lower)) return false;
    if (prepositions.has(lower)) governed = true;
    else if (kind === "mark") governed &&= lower !== ",";
    else if (joints.has(lower) && lower !== "and" && lower !== "as") return false;
    // "took away computers": what is done is done to a thing.
    else if (kind === "word" && !governed && !isAdverb(lower) && !PARTICLES.has(lower)) return false;
  }
  return true;
}

/**
 * "sentenced to ten days of arrest the activist N.", "under the same article the activist N.": a penalty or another
 * complement may stand before whom it befalls, who is then what a second article opens.
 */
function isBehindComplement(syntax: Syntax, { edge, from }: People): boolean {
  const between = syntax.words.slice(edge, from).flat();
  if (between.slice(1).some((word) => word === "the" || word === "a" || word === "an")) return true;
  const words = between.join(" ");
  return penaltyIn(words) !== undefined || confinementIn(words) !== null;
}

/** Whom the active verb at `verb` befalls: its object. */
export function objectOf(syntax: Syntax, verb: number): Party {
  const { people } = syntax;
  const end = verbAt(syntax, verb)?.end ?? verb + 1;
  for (const phrase of people) {
    if (phrase.from <= verb) continue;
    if (!mayPass(syntax, verb, phrase.edge, end)) return NOBODY;
    if (phrase.possessive) {
      // "N.'s brother M." is M.; "N.'s brother" is nobody named.
      const head = people.find(({ from, edge }) => from > phrase.from && edge <= phrase.to);
      return head === undefined ? NOBODY : partyOf(head);
    }
    if (
      phrase.preposition !== null &&
      phrase.edge - 1 > verb &&
      phrase.edge - 1 >= end &&
      !isBehindComplement(syntax, phrase)
    )
      return NOBODY;
    return withoutSpeaker(syntax, phrase);
  }
  return NOBODY;
}
