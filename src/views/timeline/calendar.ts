import { addDays, type Day, daysInMonth, toDay, toDayNumber, weekdayOf } from "../../domain/day.ts";
import type { Extent } from "../../domain/impreciseDate.ts";
import { remembering } from "../../domain/remembering.ts";

/** Lengths of time the axis can be divided into, from fine to coarse. Weeks are those of ISO 8601, from Monday. */
export const UNITS = ["day", "week", "month", "quarter", "year"] as const;
export type Unit = (typeof UNITS)[number];

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

function monthsFrom(day: Day, month: number, length: number): Extent {
  const [year, last] = [yearOf(day), month + length - 1];
  return { first: toDay(year, month, 1), last: toDay(year, last, daysInMonth(year, last)) };
}

function weekOf(day: Day): Extent {
  const monday = addDays(day, -weekdayOf(day));
  return { first: monday, last: addDays(monday, 6) };
}

/** An archive has few thousand days, and asks for the period of each whenever it is filtered. */
const PERIODS: Record<Unit, (day: Day) => Extent> = {
  day: (day) => ({ first: day, last: day }),
  week: remembering(weekOf),
  month: remembering((day) => monthsFrom(day, monthOf(day), 1)),
  quarter: remembering((day) => monthsFrom(day, Math.floor((monthOf(day) - 1) / 3) * 3 + 1, 3)),
  year: remembering((day) => monthsFrom(day, 1, 12)),
};

/** The day, week, month, quarter or year in which a day lies. */
export function periodOf(unit: Unit, day: Day): Extent {
  return PERIODS[unit](day);
}

/** A running number of the period, so that every second or third of them can be named. */
export function ordinalOf(unit: Unit, day: Day): number {
  switch (unit) {
    case "day":
      return toDayNumber(day) + 3;
    case "week":
      return Math.floor((toDayNumber(day) + 3) / 7);
    case "month":
      return yearOf(day) * 12 + monthOf(day) - 1;
    case "quarter":
      return yearOf(day) * 4 + Math.floor((monthOf(day) - 1) / 3);
    case "year":
      return yearOf(day);
  }
}

export function isWithin(inner: Extent, outer: Extent): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}
