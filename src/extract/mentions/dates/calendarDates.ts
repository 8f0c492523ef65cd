import { daysInMonth } from "../../../domain/day.ts";
import { beforeMonth, numberSigns, ordinalEndings, ordinals } from "../../lexicon/dateWords.ts";
import { months, shortMonths } from "../../lexicon/months.ts";
import type { Counted, WrittenDate } from "../../Mention.ts";
import { ofWord } from "../../ofWord.ts";
import type { Token } from "../../token.ts";
import { type DateReader, dateOf, yearAt } from "./FoundDate.ts";

interface Part {
  value: number;
  length: number;
}

/** "18", "18th", "eighteenth". */
export function dayAt(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  if (token.kind === "word") {
    const word = ordinals.get(token.lower);
    return word === undefined ? null : { value: word, length: 1 };
  }
  if (!/^\d{1,2}$/.test(token.text)) return null;
  const value = Number(token.text);
  if (value < 1 || value > 31) return null;
  const ending = tokens[at + 1];
  const isOrdinal = ending !== undefined && ending.start === token.end && ordinalEndings.has(ending.lower);
  return { value, length: isOrdinal ? 2 : 1 };
}

/** "mid-May", "early-March". */
const PART_OF_MONTH = /^(?:mid|early|late)-(?=\p{Lu})/u;

/** "may" and "march" are words as well: as months they carry a capital. */
export const monthOf = ofWord(({ text }): number | null => {
  const isMonth = /^\p{Lu}/u.test(text) || PART_OF_MONTH.test(text);
  return isMonth ? (months[text.toLowerCase().replace(/^\p{Ll}+-/u, "")] ?? null) : null;
});

export function monthAt(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  const value = token === undefined ? null : monthOf(token);
  if (token === undefined || value === null) return null;
  const stop = tokens[at + 1];
  const isShortened = shortMonths.has(token.lower) && stop?.text === "." && stop.start === token.end;
  return { value, length: isShortened ? 2 : 1 };
}

/** "13–14", "5 to 6", "4 and 5": the days of one month; how many tokens they take, 0 where it is no such row. */
function rowOfDays(tokens: readonly Token[], at: number): number {
  const first = dayAt(tokens, at);
  if (first === null || !["-", "–", "—", "to", "and", "/"].includes(tokens[at + first.length]?.lower ?? "")) return 0;
  const second = dayAt(tokens, at + first.length + 1);
  return second === null || second.value <= first.value ? 0 : first.length + 1 + second.length;
}

/** "MAY. In Osh the police …", "March: …": the month a chronicle has come to. */
function isHeadOfMonth(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return at === 0 && (next === undefined || [".", ":", "—", "–"].includes(next.text));
}

const EDGES = new Set(["first", "last"]);
const PARTS_OF_DAY = new Set(["day", "morning", "afternoon", "evening", "night"]);

/** "the last day of January", "the first evening of July 2022". */
export const edgeOfMonth: DateReader = (tokens, at) => {
  const edge = tokens[at]?.lower ?? "";
  if (!EDGES.has(edge) || !PARTS_OF_DAY.has(tokens[at + 1]?.lower ?? "") || tokens[at + 2]?.lower !== "of") return null;
  const month = monthAt(tokens, at + 3);
  if (month === null) return null;
  const behind = yearBehind(tokens, at + 3 + month.length);
  // The last of a February depends on its year.
  const isLeap = edge === "last" && month.value === 2 && behind.year === null;
  const day = edge === "first" ? 1 : daysInMonth(behind.year ?? 2001, month.value);
  const date = withYear({ month: month.value, day: isLeap ? null : day }, behind);
  return { date, length: 3 + month.length + behind.length };
};

interface YearPart {
  year: number | null;
  counted?: Counted;
  length: number;
}

const RELATIVE_YEARS: readonly (readonly [RegExp, Counted])[] = [
  [/^(?:last|the last|the previous|the past) year(?= |$)/u, { from: "now", years: -1 }],
  [/^(?:this|the current) year(?= |$)/u, { from: "now", years: 0 }],
  [/^(?:that|the same) year(?= |$)/u, { from: "event", years: 0 }],
  [/^the (?:following|next) year(?= |$)/u, { from: "event", years: 1 }],
];

/** Behind a month or a day: "2023", ", 2023", "of 2023", "last year", "of the same year". */
function yearBehind(tokens: readonly Token[], at: number): YearPart {
  const joint = tokens[at]?.text === "," || tokens[at]?.lower === "of" ? 1 : 0;
  const year = yearAt(tokens, at + joint);
  if (year !== null) return { year, length: joint + 1 };
  const next = tokens
    .slice(at + joint, at + joint + 3)
    .map(({ lower }) => lower)
    .join(" ");
  const found = RELATIVE_YEARS.find(([pattern]) => pattern.test(next));
  if (found === undefined || tokens[at]?.text === ",") return { year: null, length: 0 };
  const words = found[0].exec(next)?.[0].split(" ").length ?? 0;
  return { year: null, counted: found[1], length: joint + words };
}

function withYear(parts: Partial<WrittenDate>, { year, counted }: YearPart): WrittenDate {
  return counted === undefined ? dateOf({ ...parts, year }) : dateOf({ ...parts, counted });
}

/** "October 18", "October the 18th", "October 18, 2023", "Oct. 18", "October 13–14" (known to the month), "October 2023", "October". */
export const monthFirst: DateReader = (tokens, at) => {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const isOrdinalBehind =
    tokens[at + month.length]?.lower === "the" && (dayAt(tokens, at + month.length + 1)?.length ?? 0) > 1;
  const next = at + month.length + (isOrdinalBehind ? 1 : 0);
  const days = rowOfDays(tokens, next);
  const day = days > 0 ? null : dayAt(tokens, next);
  if (days === 0 && day === null) {
    // "31 February": a day that does not exist leaves no month behind.
    if (dayAt(tokens, at - 1) !== null && /^\d/u.test(tokens[at - 1]?.text ?? "")) return null;
    const behind = yearBehind(tokens, next);
    const isBare = behind.length === 0;
    const isWord = ["may", "march"].includes(tokens[at]?.lower ?? "");
    if (isBare && isWord && !beforeMonth.has(tokens[at - 1]?.lower ?? "") && !isHeadOfMonth(tokens, at)) return null;
    return { date: withYear({ month: month.value }, behind), length: month.length + behind.length };
  }
  const to = next + (days > 0 ? days : (day?.length ?? 0));
  const behind = yearBehind(tokens, to);
  const date = withYear({ month: month.value, day: day?.value ?? null }, behind);
  return { date, length: to - at + behind.length };
};

/** "Court No. 2 of October 15": a number of its own, and no day. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
  return numberSigns.has(tokens[before]?.lower ?? "");
}

/** "18 October", "18th of October, 2023", "the fourth of October", "5 to 6 January" (known to the month). */
export const dayFirst: DateReader = (tokens, at) => {
  const first = dayAt(tokens, at);
  if (first === null || isNumbered(tokens, at)) return null;
  const days = rowOfDays(tokens, at);
  const day = days > 0 ? null : first;
  const behindDay = at + (days > 0 ? days : (day?.length ?? 0));
  const next = tokens[behindDay]?.lower === "of" ? behindDay + 1 : behindDay;
  const month = monthAt(tokens, next);
  if (month === null) return null;
  const to = next + month.length;
  const behind = yearBehind(tokens, to);
  return { date: withYear({ month: month.value, day: day?.value ?? null }, behind), length: to - at + behind.length };
};
