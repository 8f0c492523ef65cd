import { daysInMonth } from "../../domain/day.ts";
import { countedOpeners } from "../lexicon/countedDates.ts";
import { namedAfterDates, ordinals } from "../lexicon/dateWords.ts";
import { openHolidays } from "../lexicon/holidays.ts";
import { weekdays } from "../lexicon/months.ts";
import type { WrittenDate } from "../Mention.ts";
import { ofWord } from "../ofWord.ts";
import type { Token } from "../token.ts";
import { isBeside } from "./dates/beside.ts";
import { dayFirst, edgeOfMonth, monthFirst, monthOf } from "./dates/calendarDates.ts";
import type { DateReader } from "./dates/FoundDate.ts";
import { holiday } from "./dates/holidayDates.ts";
import { dotted, separated, yearAlone } from "./dates/numericDates.ts";
import { behindWeekday, counted, dayAlone } from "./dates/relativeDates.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

/** In order: where two can read a date from the same token, the earlier one is believed. */
const READERS: readonly DateReader[] = [
  holiday,
  edgeOfMonth,
  behindWeekday,
  monthFirst,
  dayFirst,
  dotted,
  separated,
  yearAlone,
  counted,
  dayAlone,
];

function exists({ year, month, day }: WrittenDate): boolean {
  return month === null || (month >= 1 && month <= 12 && (day === null || day <= daysInMonth(year ?? 2000, month)));
}

/** "October Square": the name of a place, not a time. */
function isName(next: Token | undefined, { month, year }: WrittenDate): boolean {
  return month !== null && year === null && next?.capital === true && namedAfterDates.has(next.lower);
}

/** Whether a date may begin with a word: a number, the name of a month or a day, or a word that counts. */
const opensDate = ofWord((word) => {
  const { kind, capital, lower } = word;
  return (
    kind === "number" ||
    (capital && lower in weekdays) ||
    monthOf({ word }) !== null ||
    countedOpeners.has(lower) ||
    (capital && openHolidays.has(lower)) ||
    ordinals.has(lower)
  );
});

export const dateRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    const first = tokens[at];
    if (first === undefined || !opensDate(first)) return null;
    for (const read of READERS) {
      const found = read(tokens, at);
      if (found === null) continue;
      if (!exists(found.date)) return null;
      const to = at + found.length;
      if (isName(tokens[to], found.date)) return null;
      const value = isBeside(tokens, at, to, found.date) ? { ...found.date, isBeside: true as const } : found.date;
      return { from: at, to, mention: { kind: "date", rule: "date", value, ...spanOf(tokens, at, to) } };
    }
    return null;
  });
