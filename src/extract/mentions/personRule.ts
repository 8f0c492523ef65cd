import { isGivenName } from "../lexicon/givenNames.ts";
import { countries, functionWords } from "../lexicon/institutions.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import { honorifics } from "../lexicon/titles.ts";
import { isRoleNoun } from "../persons/roleNouns.ts";
import { describe } from "../persons/roles.ts";
import type { Token } from "../token.ts";
import { isNamedThing } from "./namedThing.ts";
import { nameRunAt, type Run } from "./nameRun.ts";
import { isInitial, isNameWord, isNoName, LONGEST_SHORT_SURNAME, looksLikeName, opensName } from "./nameWords.ts";
import { type Reading, type Rule, type Sighting, spanOf } from "./Rule.ts";

const ORIGIN_PREPOSITIONS = new Set("in of from near at".split(" "));

/** "Citizen K.B.S.": where the police give initials only, the noun before them tells that it is a person. */
function isNamedByInitials(tokens: readonly Token[], { from }: Run): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  return honorifics.has(before) || isRoleNoun(before);
}

/** "Valentina Ten", "Roman An": a Korean surname that is an English word as well. */
function isShortSurname(written: readonly Token[], at: number): boolean {
  const [given, word] = [written[at - 1], written[at]];
  if (given === undefined || word === undefined || at !== written.length - 1) return false;
  return word.text.length <= LONGEST_SHORT_SURNAME && functionWords.has(word.lower) && isGivenName(given.text);
}

/** "Muslim Sheripov", "Ramadan Aliyev": a given name that is a word as well. */
function isGivenHomonym(written: readonly Token[], at: number): boolean {
  return at === 0 && isGivenName(written[0]?.text ?? "") && looksLikeName(written[1]?.text ?? "");
}

/** "Park Joon-ho": a Korean surname that is a word as well. */
const KOREAN = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u;

function isKoreanSurname(written: readonly Token[], at: number): boolean {
  return at === 0 && written.length === 2 && KOREAN.test(written[1]?.text ?? "");
}

/** "of Germany N. N.", "from Urgut N. N.", "in Kazan N. N.": where somebody comes from stands before the name. */
function withoutOrigin({ tokens, tables }: Reading, run: Run): Run {
  const [first, second] = [tokens[run.from], tokens[run.from + 1]];
  if (first === undefined || !isNameWord(second) || run.to - run.from < 3) return run;
  const isBehind = ORIGIN_PREPOSITIONS.has(tokens[run.from - 1]?.lower ?? "");
  const isOrigin = first.lower in countries || (isBehind && tables.gazetteer.named(first.text).length > 0);
  return isOrigin ? { ...run, from: run.from + 1 } : run;
}

/** Whether a run can be the name of a person by its own words. */
function isName(tokens: readonly Token[], run: Run): boolean {
  const indices = Array.from({ length: run.to - run.from }, (_, step) => run.from + step);
  const words = indices.filter((at) => tokens[at]?.kind === "word");
  const written = words.filter((at) => !isInitial(tokens, at)).flatMap((at) => tokens[at] ?? []);
  if (words.length < 2 || (written.length === 0 && !isNamedByInitials(tokens, run))) return false;
  const isHomonym = [isShortSurname, isGivenHomonym, isKoreanSurname];
  return written.every((token, at) => !isNoName(token) || isHomonym.some((rule) => rule(written, at)));
}

/** "In Taraz N. N. was": the town that stands before the name without a comma. */
function townBefore(reading: Reading, capitals: Run, run: Run): Sighting[] {
  const { tokens, article } = reading;
  if (run.from !== capitals.from + 1) return [];
  const span = spanOf(tokens, capitals.from, run.from);
  const value = { name: article.slice(span.start, span.end), kind: "town" as const };
  if (reading.tables.gazetteer.named(value.name).length === 0) return [];
  return [
    { from: capitals.from, to: run.from, mention: { kind: "place", rule: "town before a name", value, ...span } },
  ];
}

/** How many lines stand above a text: its title, and what says when and by whom it was written. */
const MOST_ABOVE = 4;
const LONGEST_BYLINE = 20;

/** "9 December 2024 - N. N. and M. M., Altar & State": nothing but a day, names and an outlet right beneath the title. */
function isByline({ passage, tokens }: Reading): boolean {
  if (
    passage.kind !== "heading" ||
    passage.index === 0 ||
    passage.index >= MOST_ABOVE ||
    tokens.length > LONGEST_BYLINE
  )
    return false;
  const isDated = tokens.slice(0, 3).some(({ text }) => /^(?:19|20)\d{2}$/u.test(text));
  const words = tokens.filter(({ kind }) => kind === "word");
  const isOfNames = words.every(({ capital, lower }) => capital || lower === "and" || lower === "by");
  return isDated && isOfNames && tokens.at(-1)?.text !== "." && tokens.some(({ text }) => text === ",");
}

/** "three Social Democrats", "two Crimean Tatars": people by what they are. */
function isCounted(tokens: readonly Token[], { from, to }: Run): boolean {
  const before = tokens[from - 1];
  const isNumber = before?.kind === "word" && (numeralValue(before.lower) ?? 0) > 1;
  return isNumber && tokens[to - 1]?.lower.endsWith("s") === true;
}

function namesAt(reading: Reading, start: number): Sighting[] {
  const { tokens, article } = reading;
  const capitals = nameRunAt(tokens, start);
  if (capitals === null) return [];
  const run = withoutOrigin(reading, capitals);
  if (!isName(tokens, run) || isNamedThing(reading, run) || isCounted(tokens, run)) return [];
  const span = spanOf(tokens, run.from, run.to);
  const { role, part: own } = describe(tokens, run.from, run.to);
  const part = isByline(reading) ? "author" : own;
  const said = role === null ? null : spanOf(tokens, role.from, role.to);
  const value = {
    name: article.slice(span.start, span.end),
    role: said === null ? null : article.slice(said.start, said.end),
    part,
  };
  return [
    ...townBefore(reading, capitals, run),
    { ...run, mention: { kind: "person", rule: "full name", value, ...span } },
  ];
}

/** "Accused: Umarbekov, Erbol, trader": behind a label the surname may come first, set off by a comma. */
function invertedAt({ tokens }: Reading, at: number): Sighting[] {
  if (tokens[at - 1]?.text !== ":") return [];
  const [surname, comma, given, end] = [0, 1, 2, 3].map((step) => tokens[at + step]);
  if (comma?.text !== "," || !isNameWord(surname) || !isNameWord(given)) return [];
  const isName = looksLikeName(surname.text) && isGivenName(given.text) && !isGivenName(surname.text);
  if (!isName || (end !== undefined && end.kind !== "mark")) return [];
  const value = { name: `${given.text} ${surname.text}`, role: null, part: null };
  const span = spanOf(tokens, at, at + 3);
  return [{ from: at, to: at + 3, mention: { kind: "person", rule: "full name", value, ...span } }];
}

/**
 * Full names: two or more capitalised words, with particles, initials and bynames, of which none is the name of an
 * institution, a country or a day. A surname or a given name alone is left to co-reference.
 */
export const personRule: Rule = (reading) =>
  reading.passage.kind === "furniture"
    ? []
    : reading.tokens.flatMap((token, at) =>
        opensName(token) ? [...namesAt(reading, at), ...invertedAt(reading, at)] : [],
      );
