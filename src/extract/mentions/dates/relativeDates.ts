import { countedDateIn, countedOpeners, LONGEST_COUNTED } from "../../lexicon/countedDates.ts";
import { behindDayAlone, courtActs, datedActs, occasions } from "../../lexicon/dateWords.ts";
import { weekdays } from "../../lexicon/months.ts";
import type { Counted } from "../../Mention.ts";
import type { Token } from "../../token.ts";
import { dayAt, dayFirst, monthAt, monthFirst } from "./calendarDates.ts";
import { type DateReader, dateOf } from "./FoundDate.ts";

/** Words before a weekday that make it a plan, a limit or a habit. */
const NO_DAY_BEHIND = new Set(["every", "next", "until", "till", "by", "each"]);

function weekdayAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.capital === true ? (weekdays[token.lower] ?? null) : null;
}

/** "Wednesday, October 18", "Wednesday (18 October)", "Wednesday the 18th of October". */
export const behindWeekday: DateReader = (tokens, at) => {
  const weekday = weekdayAt(tokens, at);
  if (weekday === null) return null;
  const isOpen = tokens[at + 1]?.text === "(";
  let next = isOpen || tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  if (tokens[next]?.lower === "the") next += 1;
  const found = monthFirst(tokens, next) ?? dayFirst(tokens, next);
  if (found === null || found.date.month === null || (found.date.day === null && !isOpen)) return null;
  if (found.date.day === null) return null;
  const closes = isOpen && tokens[next + found.length]?.text === ")" ? 1 : 0;
  return { date: { ...found.date, weekday }, length: next - at + found.length + closes };
};

/** "before midnight on Thursday", "in the evening of 5 May": the hour of a day that is told right behind. */
function isWithinDay(tokens: readonly Token[], at: number, { from, days }: Counted): boolean {
  if (from !== "event" || days !== 0 || !["on", "of"].includes(tokens[at]?.lower ?? "")) return false;
  const behind = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return weekdayAt(tokens, behind) !== null || (monthFirst(tokens, behind) ?? dayFirst(tokens, behind)) !== null;
}

/** Between a day told by its distance and the same day as calendars write it. */
const APPOSING = new Set([",", "(", "–", "—", "-"]);

/** "two weeks later, on 13 September": the calendar's is the surer. */
function isToldAgain(tokens: readonly Token[], at: number): boolean {
  if (!APPOSING.has(tokens[at]?.text ?? "")) return false;
  const on = tokens[at + 1]?.lower === "on" ? at + 2 : at + 1;
  const behind = tokens[on]?.lower === "the" ? on + 1 : on;
  return (monthFirst(tokens, behind) ?? dayFirst(tokens, behind) ?? { date: { day: null } }).date.day !== null;
}

/** "On 5 May 2031, eight months after his arrest,": the day is told, and how long after what. */
function isToldBefore(tokens: readonly Token[], at: number, { from }: Counted): boolean {
  const [comma, day] = [tokens[at - 1], tokens[at - 2]];
  if (from !== "event" || comma?.text !== "," || day === undefined) return false;
  return day.kind === "number" || weekdayAt(tokens, at - 2) !== null || monthAt(tokens, at - 2) !== null;
}

/** "at Wednesday's hearing", "during Tuesday's march": the day of what happened there, and not of what somebody is tried for. */
function isOfSession(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.slice(at + 2, at + 4).map(({ lower }) => lower);
  if (noun.some((word) => courtActs.has(word))) return true;
  return occasions.has(tokens[at - 1]?.lower ?? "") && noun.some((word) => datedActs.has(word));
}

/** "on Wednesday", "last Friday", "yesterday", "the same day", "two days later". */
export const counted: DateReader = (tokens, at) => {
  const weekday = weekdayAt(tokens, at);
  const previous = tokens[at - 1]?.lower ?? "";
  if (weekday !== null) {
    if (NO_DAY_BEHIND.has(previous)) return null;
    if (tokens[at + 1]?.lower === "'s")
      return isOfSession(tokens, at) ? { date: dateOf({ counted: { from: "now", weekday } }), length: 2 } : null;
    const strictly = previous === "last" || previous === "past";
    if (previous === "same" || previous === "that")
      return { date: dateOf({ counted: { from: "event", weekday } }), length: 1 };
    return { date: dateOf({ counted: { from: "now", weekday, ...(strictly ? { strictly } : {}) } }), length: 1 };
  }
  const first = tokens[at];
  if (first === undefined || !(countedOpeners.has(first.lower) || /^\d{1,2}$/.test(first.text))) return null;
  // "Since then": of any other "then" nobody knows when it is.
  if (first.lower === "then" && previous !== "since" && previous !== "from") return null;
  const words = tokens
    .slice(at, at + LONGEST_COUNTED)
    .map(({ lower }) => lower)
    .join(" ");
  const found = countedDateIn(words);
  if (found === null) return null;
  const length = found.text.split(" ").length;
  const behind = at + length;
  if (isToldBefore(tokens, at, found.counted) || isWithinDay(tokens, behind, found.counted)) return null;
  if (isToldAgain(tokens, behind) || tokens[behind]?.lower === "'s") return null;
  return { date: dateOf({ counted: found.counted }), length };
};

/** Behind "the 14th of": months told by their distance; the others are that told last. */
const MONTHS_AWAY: readonly (readonly [string, Counted | undefined])[] = [
  ["that month", undefined],
  ["the same month", undefined],
  ["the month", undefined],
  ["this month", { from: "now", months: 0 }],
  ["the current month", { from: "now", months: 0 }],
  ["last month", { from: "now", months: -1 }],
  ["the previous month", { from: "now", months: -1 }],
];

/** "the 14th of last month", "the fourteenth of the same month". */
function dayOfMonthNamed(tokens: readonly Token[], at: number, day: { value: number; length: number }) {
  const behind = tokens.slice(at + day.length, at + day.length + 4).map(({ lower }) => lower);
  const found = MONTHS_AWAY.find(([words]) => `${behind.join(" ")} `.startsWith(`of ${words} `));
  if (found === undefined) return null;
  const [words, counted] = found;
  const date = dateOf({ day: day.value, ...(counted === undefined ? {} : { counted }) });
  return { date, length: day.length + 1 + words.split(" ").length };
}

/** "On the 13th": a day whose month stands before. */
export const dayAlone: DateReader = (tokens, at) => {
  const day = dayAt(tokens, at);
  if (day === null || tokens[at - 1]?.lower !== "the") return null;
  const before = tokens[at - 2]?.lower ?? "";
  if (!["on", "of", "until", "till", "by", "since"].includes(before)) return null;
  const named = dayOfMonthNamed(tokens, at, day);
  if (named !== null || day.length !== 2) return named;
  const next = tokens[at + 2];
  const isAlone = next === undefined || next.kind === "mark" || behindDayAlone.has(next.lower) || next.capital;
  return isAlone ? { date: dateOf({ day: day.value }), length: 2 } : null;
};
