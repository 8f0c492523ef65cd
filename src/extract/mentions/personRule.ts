import { isGivenName } from "../lexicon/givenNames.ts";
import { countries, functionWords, institutionNouns, outletNouns } from "../lexicon/institutions.ts";
import { namedThings } from "../lexicon/noNames.ts";
import { honorifics } from "../lexicon/titles.ts";
import { describe, isRoleNoun } from "../persons/roles.ts";
import type { Token } from "../token.ts";
import { isInitial, isNameWord, isNoName, looksLikeName, nameRunAt, type Run } from "./nameRun.ts";
import { type Reading, type Rule, type Sighting, scan, spanOf } from "./Rule.ts";

/** Prepositions of place: unless its words are known as names, what follows is a place. */
const PLACE_PREPOSITIONS = new Set("in at near outside inside around across through into behind opposite".split(" "));

const ORIGIN_PREPOSITIONS = new Set("in of from near at".split(" "));

function wordsOf(tokens: readonly Token[], { from, to }: Run): Token[] {
  return tokens.slice(from, to).filter((token) => token.kind === "word");
}

function nameOf({ tokens, article }: Reading, { from, to }: Run): string {
  const { start, end } = spanOf(tokens, from, to);
  return article.slice(start, end);
}

/** "(Levant Presse)": nothing but the name of an outlet stands in brackets. */
function isInBrackets(tokens: readonly Token[], { from, to }: Run): boolean {
  return tokens[from - 1]?.text === "(" && tokens[to]?.text === ")";
}

/** "Citizen K.B.S.": where the police give initials only, the noun before them tells that it is a person. */
function isNamedByInitials(tokens: readonly Token[], { from }: Run): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  return honorifics.has(before) || isRoleNoun(before);
}

/** "Valentina Ten", "Roman An": a Korean surname that is an English word as well. */
function isShortSurname(written: readonly Token[], at: number): boolean {
  const [given, word] = [written[at - 1], written[at]];
  if (given === undefined || word === undefined || at !== written.length - 1 || word.text.length > 3) return false;
  return functionWords.has(word.lower) && isGivenName(given.text);
}

/** A line that is nothing but two unknown words is the name of a site or a section. */
function isLabel({ tokens, passage }: Reading, { from, to }: Run): boolean {
  return passage.kind === "heading" && from === 0 && to === tokens.length;
}

/** "of Germany N. N.", "from Urgut N. N.", "in Kazan N. N.": where somebody comes from stands before the name. */
function withoutOrigin(reading: Reading, start: number, run: Run): Run {
  const { tokens, tables } = reading;
  const [first, second] = [tokens[run.from], tokens[run.from + 1]];
  if (first === undefined || second === undefined || !isNameWord(second) || run.to - run.from < 3) return run;
  const isBehind = run.from === start && ORIGIN_PREPOSITIONS.has(tokens[start - 1]?.lower ?? "");
  if (first.lower in countries) return { ...run, from: run.from + 1 };
  return isBehind && tables.gazetteer.named(first.text).length > 0 ? { ...run, from: run.from + 1 } : run;
}

/** A run behind "the", "outlet" or "in", or before the noun of an institution, is that institution's or place's name. */
function isThing(reading: Reading, start: number, run: Run): boolean {
  const { tokens } = reading;
  const [before, next] = [tokens[start - 1]?.lower ?? "", tokens[run.to]?.lower ?? ""];
  const isKnown = wordsOf(tokens, run).some(({ text }) => looksLikeName(text)) || isInitial(tokens, run.from);
  if (before === "the" && run.from === start) return true;
  if (outletNouns.has(before) || namedThings.has(before) || namedThings.has(next)) return true;
  if (institutionNouns.has(next)) return true;
  if (
    !isKnown &&
    (isLabel(reading, run) ||
      reading.tables.gazetteer.named(nameOf(reading, run)).length > 0 ||
      isInBrackets(tokens, run))
  )
    return true;
  return !isKnown && PLACE_PREPOSITIONS.has(before) && next !== "'s";
}

function fullNameAt(reading: Reading, start: number): Sighting | null {
  const { tokens, article } = reading;
  const capitals = nameRunAt(tokens, start);
  if (capitals === null) return null;
  const run = withoutOrigin(reading, start, capitals);
  const words = wordsOf(tokens, run);
  const written = words.filter((token) => !isInitial(tokens, tokens.indexOf(token)));
  if (written.length === 0 && !isNamedByInitials(tokens, run)) return null;
  if (words.length < 2) return null;
  if (written.some((token, at) => isNoName(token) && !isShortSurname(written, at)) || isThing(reading, start, run))
    return null;
  const span = spanOf(tokens, run.from, run.to);
  const { role, part } = describe(tokens, run.from, run.to);
  const roleSpan = role === null ? null : spanOf(tokens, role.from, role.to);
  const value = {
    name: article.slice(span.start, span.end),
    role: roleSpan === null ? null : article.slice(roleSpan.start, roleSpan.end),
    part,
  };
  return { ...run, mention: { kind: "person", rule: "full name", value, ...span } };
}

/**
 * Full names: two or more capitalised words, with particles, initials and bynames, of which none is the name of an
 * institution, a country or a day. A surname or a given name alone is left to co-reference.
 */
export const personRule: Rule = (reading) =>
  reading.passage.kind === "furniture" ? [] : scan(reading.tokens, (at) => fullNameAt(reading, at));
