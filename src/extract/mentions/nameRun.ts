import { isGivenName } from "../lexicon/givenNames.ts";
import { functionWords, institutionNouns } from "../lexicon/institutions.ts";
import { outcomeVerbs } from "../lexicon/outcomes.ts";
import { peopleNouns } from "../lexicon/people.ts";
import { agentNoun, noAgents } from "../lexicon/roles.ts";
import { partOfNoun } from "../lexicon/titles.ts";
import { commonVerbs } from "../lexicon/verbs.ts";
import { ofWord } from "../ofWord.ts";
import { genderOfFilial } from "../persons/NameParts.ts";
import type { Token } from "../token.ts";
import {
  isInitial,
  isLead,
  isNameWord,
  isNoName,
  isSurnameInCapitals,
  LONGEST_SHORT_SURNAME,
  looksLikeName,
  opensName,
} from "./nameWords.ts";

/** Tokens `from` up to but not including `to` that may be a name. */
export interface Run {
  from: number;
  to: number;
}

/** The longest name looked for, in tokens. */
const LONGEST = 9;
/** Words within a name that carry no capital and say nobody's gender. */
const PARTICLES = new Set(["bin", "ibn", "de", "von", "al"]);
/** "al-Umari": an Arabic article before its name. */
const ARTICLE = /^(?:al|an|ar|as|ash|at|az|el)-\p{Lu}/u;
const OPENING = /^["“„«(]$/u;
const CLOSING = /^["”“»)]$/u;

/** "Rustam “Botir” Akhmetov", "Aliya (Alina) Akhmetova": where a second name in marks ends; `null` where none is. */
export function endOfByname(tokens: readonly Token[], at: number): number | null {
  if (!OPENING.test(tokens[at]?.text ?? "") || !isNameWord(tokens[at - 1])) return null;
  for (let close = at + 2; close <= at + 3; close++) {
    if (!CLOSING.test(tokens[close]?.text ?? "")) continue;
    const inside = tokens.slice(at + 1, close).every((token) => isNameWord(token) && !isNoName(token));
    const behind = tokens[close + 1];
    return inside && isNameWord(behind) && !isNoName(behind) ? close + 1 : null;
  }
  return null;
}

const isParticle = ofWord(
  ({ lower, text }) => PARTICLES.has(lower) || ARTICLE.test(text) || genderOfFilial(text) !== null,
);

/** "N. N. Jailed For 10 Days": in a title even verbs and prepositions carry a capital; "Ten" and "An" may be surnames. */
function isTitleVerb(tokens: readonly Token[], at: number): boolean {
  const { lower = "", text = "" } = tokens[at] ?? {};
  const isBehindName = [at - 1, at - 2].every(
    (before) => isNameWord(tokens[before]) && !isLead(tokens[before] as Token),
  );
  if (!isBehindName) return false;
  if (lower in outcomeVerbs || commonVerbs.has(lower)) return true;
  return functionWords.has(lower) && !(text.length <= LONGEST_SHORT_SURNAME && isGivenName(tokens[at - 1]?.text ?? ""));
}

/** Where the run of name words that begins at `at` ends. */
function endOfRun(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to - at < LONGEST) {
    const token = tokens[to];
    if (token === undefined) break;
    const byname = to > at ? endOfByname(tokens, to) : null;
    if (isInitial(tokens, to)) to += 2;
    else if (to > at && isTitleVerb(tokens, to)) break;
    else if (isNameWord(token) || isSurnameInCapitals(tokens, to) || (to > at && isParticle(token))) to += 1;
    else if (byname !== null) to = byname;
    else break;
  }
  return to;
}

/** "Atyrau Prosecutor N. N.": behind the last word that is no name, two words or more are one. */
function behindOffice(tokens: readonly Token[], { from, to }: Run): number {
  for (let at = to - 3; at > from; at--) {
    const token = tokens[at];
    if (
      token?.kind === "word" &&
      !isInitial(tokens, at) &&
      (partOfNoun.has(token.lower) || peopleNouns.has(token.lower))
    )
      return at + 1;
  }
  return from;
}

/** "Programmer Maksim N.": what somebody does, in a word no list has, before a given name and another. */
function isTrade(tokens: readonly Token[], at: number): boolean {
  const { text = "", lower = "" } = tokens[at] ?? {};
  return (
    agentNoun.test(lower) &&
    !noAgents.has(lower) &&
    !looksLikeName(text) &&
    isGivenName(tokens[at + 1]?.text ?? "") &&
    (isNameWord(tokens[at + 2]) || endOfByname(tokens, at + 2) !== null)
  );
}

/** The run of capitals that begins at `at`, without the titles it begins with; `null` where it begins before, or is none. */
export function nameRunAt(tokens: readonly Token[], start: number): Run | null {
  const first = tokens[start];
  if (first === undefined || !opensName(first)) return null;
  if (!isNameWord(first) && !isInitial(tokens, start) && !isSurnameInCapitals(tokens, start)) return null;
  if (start > 0 && isNameWord(tokens[start - 1])) return null;
  const to = endOfRun(tokens, start);
  let from = start;
  for (
    let token = tokens[from];
    token !== undefined && from < to && (isLead(token) || isTrade(tokens, from));
    token = tokens[from]
  ) {
    // "Muslim Sheripov": a given name that is a word as well.
    const isGiven = from + 2 === to && isGivenName(token.text) && looksLikeName(tokens[from + 1]?.text ?? "");
    if (isInitial(tokens, from) || isGiven) break;
    // "Dr. Yuri", "Mr. Akhmetov": the point belongs to the title.
    from += tokens[from + 1]?.text === "." && from + 2 < to ? 2 : 1;
  }
  if (from >= to) return null;
  const end = withoutDay(tokens, from, to);
  return { from: behindOffice(tokens, { from, to: end }), to: end };
}

/** "detained N. N. Tuesday", "arrested N. N. May 5": the day is no part of the name. */
function withoutDay(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1];
  const isDay = last !== undefined && (/day$/u.test(last.lower) || tokens[to]?.kind === "number");
  return isDay && to - from > 2 && institutionNouns.has(last.lower) ? to - 1 : to;
}
