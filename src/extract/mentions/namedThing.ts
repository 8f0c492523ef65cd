import { institutionNouns, outletNouns } from "../lexicon/institutions.ts";
import { eponyms, namedThings, spots } from "../lexicon/noNames.ts";
import { auxiliaries } from "../lexicon/verbs.ts";
import { behindAge } from "../persons/age.ts";
import { isRoleNoun } from "../persons/roleNouns.ts";
import type { Token } from "../token.ts";
import type { Run } from "./nameRun.ts";
import { isInitial, looksLikeName } from "./nameWords.ts";
import { type Reading, spanOf } from "./Rule.ts";

/** Prepositions of place: unless its words are known as names, what follows is a place. */
const PLACE_PREPOSITIONS = new Set("in at near outside inside around across through into behind opposite".split(" "));

const DETERMINERS = new Set(["the", "a", "same", "this"]);

/** "the N. N. case". */
const CASES = new Set(["case", "trial", "verdict", "affair"]);

function isKnownTown({ tokens, article, tables }: Reading, { from, to }: Run): boolean {
  const { start, end } = spanOf(tokens, from, to);
  return tables.gazetteer.named(article.slice(start, end)).length > 0;
}

/** "(Levant Presse)": nothing but the name of an outlet stands in brackets. */
function isInBrackets(tokens: readonly Token[], { from, to }: Run): boolean {
  return tokens[from - 1]?.text === "(" && tokens[to]?.text === ")";
}

/** "Kanal Invented accountant N. N.": whom somebody works for stands before what he does and his name. */
function namesEmployer(tokens: readonly Token[], { to }: Run): boolean {
  const [role, given, surname] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  const isRole = role?.capital === false && isRoleNoun(role.lower);
  return isRole && given?.capital === true && surname?.capital === true;
}

/** A line that is nothing but two unknown words is the name of a site or a section. */
function isLabel({ tokens, passage }: Reading, { from, to }: Run): boolean {
  return passage.kind === "heading" && from === 0 && to === tokens.length;
}

/** "On the square N. N. was detained", "near the statue N. N., 19, held": a name that looks like one, and something befalls it. */
function isBehindPlace(tokens: readonly Token[], { from, to }: Run): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word");
  const isDetermined = tokens.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => DETERMINERS.has(lower));
  const isTold = auxiliaries.has(tokens[to]?.lower ?? "") || behindAge(tokens, to) > to;
  return isDetermined && isTold && words.length > 1 && words.some(({ text }) => looksLikeName(text));
}

/**
 * Whether a run of capitals is the name of an institution, a work or a place: behind "the", "outlet" or "in", or before
 * the noun of an institution.
 */
export function isNamedThing(reading: Reading, run: Run): boolean {
  const { tokens } = reading;
  const [before, next] = [tokens[run.from - 1]?.lower ?? "", tokens[run.to]?.lower ?? ""];
  if (spots.has(before) && isBehindPlace(tokens, run)) return false;
  if (eponyms.has(before) || (!tokens[run.to]?.capital && eponyms.has(next))) return true;
  const words = tokens.slice(run.from, run.to).filter(({ kind }) => kind === "word");
  // "chairman of the movement N. N.", "to N. N. court gave": words known as names need no more proof.
  if (words.every(({ text }) => looksLikeName(text)) && (before !== "the" || CASES.has(next))) return false;
  if (before === "the" || outletNouns.has(before) || namedThings.has(before)) return true;
  if (!tokens[run.to]?.capital && (namedThings.has(next) || institutionNouns.has(next))) return true;
  const isKnown = words.some(({ text }) => looksLikeName(text));
  if (isKnown || isInitial(tokens, run.from)) return false;
  if (namesEmployer(tokens, run)) return true;
  if (isLabel(reading, run) || isInBrackets(tokens, run) || isKnownTown(reading, run)) return true;
  return PLACE_PREPOSITIONS.has(before) && next !== "'s";
}
