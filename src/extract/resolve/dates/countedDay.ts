import { addDays, daysInMonth, toDay, weekdayOf } from "../../../domain/day.ts";
import { type ImpreciseDate, precisionOf } from "../../../domain/impreciseDate.ts";
import type { Counted } from "../../Mention.ts";

/** No leap year: stands in for an unknown one, and what depends on it is not concluded. */
const ANY_YEAR = "2001";
const YEARLESS = "XXXX";

function isDay(date: ImpreciseDate): boolean {
  return date.length === 10;
}

/** So many days behind a day known to the month it is of that month still. */
const FEW_DAYS = 3;

/** So many days from a day. Over the end of a February of unknown year nothing can be counted. */
function daysAway(date: ImpreciseDate, days: number): ImpreciseDate | null {
  if (days === 0) return date;
  if (!isDay(date)) return date.length === "2001-01".length && Math.abs(days) <= FEW_DAYS ? date : null;
  if (!date.startsWith(YEARLESS)) return addDays(date, days);
  const [from, to] = [date.replace(YEARLESS, ANY_YEAR), addDays(date.replace(YEARLESS, ANY_YEAR), days)];
  const leap = toDay(Number(ANY_YEAR), 2, daysInMonth(Number(ANY_YEAR), 2));
  const isOverLeap = (from <= leap && to > leap) || (to <= leap && from > leap);
  return isOverLeap ? null : `${YEARLESS}${to.slice(4)}`;
}

/** So many months from a date, known to the month. */
function monthsAway(date: ImpreciseDate, months: number): ImpreciseDate | null {
  if (date.length < 7) return null;
  const count = Number(date.slice(5, 7)) - 1 + months;
  const month = String((((count % 12) + 12) % 12) + 1).padStart(2, "0");
  if (date.startsWith(YEARLESS)) return `${YEARLESS}-${month}`;
  return `${Number(date.slice(0, 4)) + Math.floor(count / 12)}-${month}`;
}

/** The last such weekday up to a day. */
function weekdayBefore(date: ImpreciseDate, weekday: number, strictly: boolean): ImpreciseDate | null {
  if (precisionOf(date) !== "day") return null;
  const days = (weekdayOf(date) - weekday + 7) % 7;
  return addDays(date, -(strictly && days === 0 ? 7 : days));
}

/** The date that lies so far from another, as exact as it was told; `null` where it cannot be counted. */
export function countFrom(date: ImpreciseDate, counted: Counted): ImpreciseDate | null {
  const { from, weekday, days, months, years, strictly } = counted;
  // "That same Wednesday" is the day just told, or one nobody can name.
  if (weekday !== undefined && from === "event")
    return precisionOf(date) === "day" && weekdayOf(date) === weekday ? date : null;
  if (weekday !== undefined) return weekdayBefore(date, weekday, strictly === true);
  if (days !== undefined) return daysAway(date, days);
  if (months !== undefined) return monthsAway(date, months);
  if (years === undefined || date.startsWith(YEARLESS)) return null;
  return String(Number(date.slice(0, 4)) + years);
}
