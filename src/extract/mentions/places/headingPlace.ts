import { courtAdjectives, courtNouns } from "../../lexicon/courts.ts";
import { capitals, countries, functionWords } from "../../lexicon/institutions.ts";
import { months, weekdays } from "../../lexicon/months.ts";
import type { WrittenPlace } from "../../Mention.ts";
import { isBeforeFront } from "../front.ts";
import type { Reading } from "../Rule.ts";

/** What follows a town that opens a passage by itself: "ORAL, Kazakhstan --", "Shymkent:", "Margilan: a lesson". */
const AFTER_DATELINE = new Set(["-", "–", "—", "--", ":", "/"]);
/** A dateline has a country, a day and an agency before its dash. Tokens. */
const LONGEST_DATELINE = 14;
/** Words that say when, between a town and its colon. */
const LONGEST_TIME = 6;
/** Words in which a title names a place it is not told of. */
const NOT_THERE = new Set("from of for about over with against by on to after".split(" "));
/** They part the fields of a table's line. */
const SEPARATORS = new Set(["/", "|"]);
const LEAST_PEOPLE = 20_000;
/** A title in capitals, or with a capital at nearly every word, hides where a name ends. */
const MOSTLY = 0.6;

/** "Kostanay", "14 Nov. Kostanay": behind a day it is first all the same. */
function isFirst({ tokens }: Reading, from: number): boolean {
  return tokens.slice(0, from).every(({ kind, lower }) => kind !== "word" || lower in months || lower in weekdays);
}

/** "Kostanay, the same week: a teacher …": when, up to the colon. */
function isTimeBefore(tokens: Reading["tokens"], from: number): boolean {
  const behind = tokens.slice(from, from + LONGEST_TIME);
  const colon = behind.findIndex(({ text }) => text === ":");
  return colon > 0 && behind.slice(0, colon).every((token) => isBeforeFront(token));
}

/** The dash or the end that closes a dateline: "[ORAL], Kazakhstan --", "[MINSK], March 3 (Agency) -", "[Kostanay], 23 June". */
function closesDateline({ tokens }: Reading, to: number): boolean {
  const next = tokens[to];
  if (next === undefined || (next.text === "." && to + 1 >= tokens.length)) return true;
  if (AFTER_DATELINE.has(next.text)) return next.text !== "-" || next.start > (tokens[to - 1]?.end ?? 0);
  if (next.text !== "," && next.text !== "(") return false;
  if ((tokens[to + 1]?.lower ?? "") in countries) return true;
  if (isTimeBefore(tokens, to + 1)) return true;
  const behind = tokens.slice(to, to + LONGEST_DATELINE);
  const dash = behind.findIndex(({ text }) => ["-", "–", "—"].includes(text));
  const words = (dash < 0 ? behind : behind.slice(0, dash)).filter(({ kind }) => kind === "word");
  const isShort = dash >= 0 || tokens.length - to < LONGEST_DATELINE;
  return isShort && words.every(({ capital }) => capital);
}

/** "#Taraz, Medeu district court": a channel tells by a tag where a post plays. */
function isTag({ tokens }: Reading, from: number, to: number): boolean {
  return tokens[from - 1]?.text === "#" && [",", ":"].includes(tokens[to]?.text ?? "");
}

/** The longest name of a court, in tokens: "Bostandyk No. 2 district court". */
const LONGEST_COURT = 6;

/** "[Mahilou], Leninski district court": the town of the court behind it. */
function standsBeforeCourt({ tokens }: Reading, to: number): boolean {
  if (tokens[to]?.text !== ",") return false;
  const behind = tokens.slice(to + 1, to + 1 + LONGEST_COURT);
  const court = behind.findIndex(({ lower }) => courtNouns.has(lower));
  const name = behind.slice(0, Math.max(court, 0));
  return (
    name.length > 0 && name.every(({ lower, capital }) => capital || courtAdjectives.has(lower) || isNumbering(lower))
  );
}

function isNumbering(word: string): boolean {
  return word === "no" || word === "." || word === "№" || /^\d$/u.test(word);
}

/** A name that opens a passage as the place of all that follows. */
export function headingKindOf(reading: Reading, from: number, to: number): WrittenPlace["kind"] | null {
  if (!isFirst(reading, from)) return null;
  if (closesDateline(reading, to) || isTag(reading, from, to)) return "heading";
  if (standsBeforeCourt(reading, to)) return "town";
  // "Aktobe, 22.08.2022, house arrest": the line of a list.
  const { tokens, passage } = reading;
  return passage.kind === "heading" && tokens[to]?.text === "," && tokens[to + 1]?.kind === "number" ? "town" : null;
}

function isTitleCase({ tokens }: Reading): boolean {
  const words = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  return words.length > 0 && words.filter(({ capital }) => capital).length > MOSTLY * words.length;
}

/** A larger town that a heading names without a preposition: "Oral Fisherman Comes Home". */
export function titleKindOf(reading: Reading, from: number, to: number): WrittenPlace["kind"] | null {
  const { tokens, tables, article, passage } = reading;
  if (passage.kind !== "heading" || NOT_THERE.has(tokens[from - 1]?.lower ?? "")) return null;
  const isNamePart = (at: number) => tokens[at]?.capital === true && !functionWords.has(tokens[at]?.lower ?? "");
  const isAmongNames = isNamePart(from - 1) || isNamePart(to);
  if ((isAmongNames && !isTitleCase(reading)) || tokens.some(({ text }) => SEPARATORS.has(text))) return null;
  const name = article.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const [largest] = tables.gazetteer.named(name);
  if (largest === undefined || largest.place.kind === "region" || largest.population < LEAST_PEOPLE) return null;
  return largest.place.country in capitals ? "title" : null;
}
