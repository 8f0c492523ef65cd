import {
  countries,
  functionWords,
  institutionNouns,
  nationalities,
  officials,
  outletNouns,
} from "../lexicon/institutions.ts";
import { outcomeVerbs } from "../lexicon/outcomes.ts";
import { peopleAdjectives, peopleNouns } from "../lexicon/people.ts";
import type { Token } from "../token.ts";
import { type Reading, type Rule, scan, spanOf } from "./Rule.ts";

/** Words within a name that carry no capital. */
const PARTICLES = new Set([
  "kyzy",
  "qyzy",
  "kizi",
  "qizi",
  "uulu",
  "uly",
  "ulu",
  "oglu",
  "ogly",
  "oghli",
  "ogli",
  "o'g'li",
  "bin",
  "ibn",
  "de",
  "von",
  "al",
]);
const LONGEST = 5;

function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== "word" || !token.capital) return false;
  return !(token.text.length > 1 && token.text === token.text.toUpperCase());
}

/** "N.", "Sh.": the point belongs to the name. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [letter, point] = [tokens[at], tokens[at + 1]];
  return /^\p{Lu}\p{Ll}?$/u.test(letter?.text ?? "") && point?.text === "." && point.start === letter?.end;
}

/** Where the run of name words that begins at `at` ends. */
function endOfRun(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to - at < LONGEST) {
    if (isInitial(tokens, to)) to += 2;
    else if (isNameWord(tokens[to]) || (to > at && PARTICLES.has(tokens[to]?.lower ?? ""))) to += 1;
    else break;
  }
  return to;
}

function isNoName(token: Token): boolean {
  const { lower } = token;
  return functionWords.has(lower) || institutionNouns.has(lower) || lower in countries || lower in nationalities;
}

function isNoPartOfName(token: Token): boolean {
  return isNoName(token) || peopleNouns.has(token.lower) || peopleAdjectives.has(token.lower);
}

/** The words right before a name that say who it is: "opposition activist". */
function roleBefore({ tokens, article }: Reading, at: number): string | null {
  let from = at;
  while (from > 0 && at - from < 4) {
    const word = tokens[from - 1];
    if (word === undefined || word.kind !== "word" || word.lower in outcomeVerbs) break;
    const isNoun = peopleNouns.has(word.lower);
    if (!(isNoun || (from < at && peopleAdjectives.has(word.lower)))) break;
    from -= 1;
  }
  if (from === at) return null;
  const { start, end } = spanOf(tokens, from, at);
  return article.slice(start, end);
}

/** A run behind "the" or "outlet", or before the noun of an institution, is that institution's name. */
function isInstitution(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1]?.lower ?? "", tokens[to]?.lower ?? ""];
  return before === "the" || outletNouns.has(before) || institutionNouns.has(next);
}

/**
 * Full names: two or more capitalised words, with particles and initials, of which none is the name of an institution,
 * a country or a day. A surname alone is left to co-reference.
 */
export const personRule: Rule = (reading) => {
  const { tokens, passage } = reading;
  if (passage.kind === "furniture") return [];
  return scan(tokens, (start) => {
    let at = start;
    if (at > 0 && isNameWord(tokens[at - 1]) && !isNoName(tokens[at - 1] as Token)) return null;
    // "Lawyer N. N." at the head of a passage: the noun is written with a capital, and no part of the name.
    if (at === 0) while (isNameWord(tokens[at]) && isNoPartOfName(tokens[at] as Token)) at += 1;
    const to = endOfRun(tokens, at);
    const run = tokens.slice(at, to);
    const words = run.filter((token) => token.kind === "word" && token.text.length > 1);
    if (words.length === 0 || run.filter((token) => token.kind === "word").length < 2) return null;
    if (words.some(isNoName) || isInstitution(tokens, at, to)) return null;
    const span = spanOf(tokens, at, to);
    const value = {
      name: reading.article.slice(span.start, span.end),
      role: roleBefore(reading, at),
      isOfficial: officials.has(tokens[at - 1]?.lower ?? ""),
    };
    return { from: at, to, mention: { kind: "person", rule: "full name", value, ...span } };
  });
};
