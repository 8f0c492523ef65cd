import { type Day, daysInMonth, isDay, toDay } from "./day.ts";
import { remembering } from "./remembering.ts";

/**
 * A date as exact as the article gives it, in the notation of EDTF (ISO 8601-2): `2023-10-18`, `2023-10`, `2023`,
 * and `XXXX-10-18` or `XXXX-10` where the year is not known.
 */
export type ImpreciseDate = string;

export type Precision = "day" | "month" | "year" | "yearless";

/** The first and last day a date can mean; both belong to it. */
export interface Extent {
  first: Day;
  last: Day;
}

const PATTERN = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAY_LENGTH = "YYYY-MM-DD".length;

/** A leap year stands in for the unknown one, so that `XXXX-02-29` is a date. */
const ANY_YEAR = 2000;

export function isImpreciseDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return year !== "XXXX";
  const known = year === "XXXX" ? ANY_YEAR : Number(year);
  return isDay(toDay(known, Number(month), Number(day ?? "01")));
}

export function precisionOf(date: ImpreciseDate): Precision {
  if (date.startsWith("XXXX")) return "yearless";
  if (date.length === 10) return "day";
  return date.length === 7 ? "month" : "year";
}

/** `null` where the year is unknown: such a date lies nowhere on a time line. */
export const extentOf = remembering((date: ImpreciseDate): Extent | null => {
  const precision = precisionOf(date);
  if (precision === "yearless") return null;
  if (precision === "day") return { first: date, last: date };
  const year = Number(date.slice(0, 4));
  if (precision === "year") return { first: toDay(year, 1, 1), last: toDay(year, 12, 31) };
  const month = Number(date.slice(5, 7));
  return { first: toDay(year, month, 1), last: toDay(year, month, daysInMonth(year, month)) };
});

/** The date where it lies on a time line; `null` where it does not. */
export function onTimeLine(date: ImpreciseDate | null): ImpreciseDate | null {
  return date !== null && extentOf(date) !== null ? date : null;
}

/** Whether the date may lie between `from` and `to`, both included. */
export function overlaps(date: ImpreciseDate, from: Day, to: Day): boolean {
  // Asked for every day of an archive while a range is dragged; an unknown year is greater than every other.
  if (date.length === DAY_LENGTH) return from <= date && date <= to;
  const extent = extentOf(date);
  return extent !== null && extent.first <= to && extent.last >= from;
}
