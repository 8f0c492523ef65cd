import type { Day } from "../../domain/day.ts";
import { ordinalOf, type Unit } from "./calendar.ts";
import type { TalliedExtent } from "./model.ts";

/** Every so many periods one is named; the steps fall on Mondays, Januaries, round years. */
const STEPS: Record<Unit, readonly number[]> = {
  day: [1, 2, 7, 14, 28],
  week: [1, 2, 4, 8, 13, 26],
  month: [1, 2, 3, 6, 12, 24, 60],
  quarter: [1, 2, 4, 8, 20, 40],
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
};

export interface Tick {
  day: Day;
  /** Whether the year is to be said, because it is another than that of the tick before. */
  isNewYear: boolean;
  /** Whether it stands for its year, of which nothing but the number is to be said. */
  isYear: boolean;
}

/** Where all ticks are Januaries, that they are need not be said of each. */
function areYears(unit: Unit, days: readonly Day[]): boolean {
  const isLong = unit === "month" || unit === "quarter";
  return unit === "year" || (isLong && days.length > 1 && days.every((day) => day.slice(5, 7) === "01"));
}

/** Every second day follows no calendar, so it falls on the first day that has people. */
function anchorOf(unit: Unit, step: number, bins: readonly TalliedExtent[]): number {
  const first = bins.find(({ total }) => total.incidents > 0);
  return unit === "day" && step === 2 && first !== undefined ? ordinalOf(unit, first.first) % step : 0;
}

/** At most `most` bins to name under the axis, by their first day. */
export function ticksOf(unit: Unit, bins: readonly TalliedExtent[], most: number): Tick[] {
  const named = (step: number) => {
    const anchor = anchorOf(unit, step, bins);
    return bins.filter(({ first }) => ordinalOf(unit, first) % step === anchor);
  };
  const step = STEPS[unit].find((each) => named(each).length <= most) ?? STEPS[unit].at(-1) ?? 1;
  const days = named(step).map(({ first }) => first);
  const isYear = areYears(unit, days);
  return days.map((day, index) => ({
    day,
    isNewYear: !isYear && days[index - 1]?.slice(0, 4) !== day.slice(0, 4),
    isYear,
  }));
}
