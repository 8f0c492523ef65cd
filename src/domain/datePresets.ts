import { addDays, type Day, daysInMonth, toDay } from "./day.ts";
import { byDate, UNDATED } from "./dimension.ts";
import type { DayRange } from "./facets/dates.ts";
import { type Extent, extentOf } from "./impreciseDate.ts";
import type { Selection } from "./selection.ts";

/** A range that is chosen with one press: the last twelve months there is something of, or a calendar year. */
export interface DatePreset {
  /** `last-year`, or the year as it is written. */
  name: string;
  range: DayRange;
}

export const LAST_YEAR = "last-year";

function extentsIn(selection: Selection): Extent[] {
  const keys = [...selection.countBy(byDate).keys()].filter((key) => key !== UNDATED);
  return keys.map(extentOf).filter((extent) => extent !== null);
}

/** The first and last day that any date of the selection can mean; null where nothing is dated. */
export function daysOf(selection: Selection): DayRange | null {
  const extents = extentsIn(selection);
  const from = extents.map(({ first }) => first).sort()[0];
  const to = extents
    .map(({ last }) => last)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** The day after the same day a year before, so that both together are a year; 29 February falls back to the 28th. */
function yearUpTo(day: Day): Day {
  const [year, month, date] = [Number(day.slice(0, 4)) - 1, Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return addDays(toDay(year, month, Math.min(date, daysInMonth(year, month))), 1);
}

/**
 * The last twelve months of the selection, where it goes back further, and every year it has something of, the latest
 * first. The months end with the data, not today: a page that is published knows no today.
 */
export function datePresetsOf(selection: Selection): DatePreset[] {
  const days = daysOf(selection);
  if (days === null) return [];
  const lastYear = { from: yearUpTo(days.to), to: days.to };
  const years = [...new Set(extentsIn(selection).map(({ first }) => first.slice(0, 4)))].sort().reverse();
  return [
    ...(lastYear.from > days.from ? [{ name: LAST_YEAR, range: lastYear }] : []),
    ...years.map((year) => ({ name: year, range: { from: `${year}-01-01`, to: `${year}-12-31` } })),
  ];
}
