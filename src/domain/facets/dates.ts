import { type Day, isDay } from "../day.ts";
import { byDate, UNDATED } from "../dimension.ts";
import { overlaps } from "../impreciseDate.ts";
import { byTraits } from "./byTraits.ts";
import { datesBetween } from "./datesBetween.ts";
import type { Facet } from "./Facet.ts";

/** Both ends belong to the range. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** Everything, a range of days, or only what has no date. */
export type Dates = null | DayRange | typeof UNDATED;

function isRange(value: Dates): value is DayRange {
  return value !== null && value !== UNDATED;
}

const RANGE = /^(\d{4}-\d{2}-\d{2})--(\d{4}-\d{2}-\d{2})$/;

function readRange(entry: string): Dates | undefined {
  if (entry === UNDATED) return UNDATED;
  const [, from, to] = RANGE.exec(entry) ?? [];
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to) || from > to) return undefined;
  return { from, to };
}

/** Imprecise dates match by overlap: what may have happened in the range is in it, and labelled approximate. */
export const dates: Facet<Dates> = {
  empty: null,
  isPrivate: () => false,
  ...byTraits<Dates, "date">(
    ["date"],
    (value, { date }) => {
      if (value === null) return true;
      if (value === UNDATED) return byDate.keyOf({ date }) === UNDATED;
      return date !== null && overlaps(date, value.from, value.to);
    },
    (one, other, all) => (isRange(one) && isRange(other) ? datesBetween(one, other, all) : null),
  ),
  toEntries(value) {
    if (value === null) return [];
    return [value === UNDATED ? UNDATED : `${value.from}--${value.to}`];
  },
  fromEntries(entries) {
    const [entry, ...surplus] = entries;
    const value = entry === undefined ? null : readRange(entry);
    if (value === undefined) return { value: null, problems: [...entries] };
    return { value, problems: surplus };
  },
  inWords(value, words) {
    if (value === null) return [];
    const text = value === UNDATED ? words.facets.undated : words.dayRange(value.from, value.to);
    return [{ text, without: null }];
  },
};
