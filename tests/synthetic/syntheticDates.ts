import { fromDayNumber, toDayNumber, weekdayOf } from "../../src/domain/day.ts";
import type { Incident } from "../../src/domain/schema.ts";
import type { Chance } from "./Chance.ts";
import { Weighted } from "./Weighted.ts";

const FIRST_YEAR = 2015;
/** How much is reported of each year from the first. */
const YEARS = [4, 4, 5, 6, 9, 10, 9, 13, 12, 10, 10, 8];
const LAST_DAY = toDayNumber("2026-10-31");
const SATURDAY = 5;
const RESTING = 0.6;

function* reportedDays(): Generator<readonly [day: number, weight: number]> {
  for (const [at, weight] of YEARS.entries()) {
    const first = toDayNumber(`${FIRST_YEAR + at}-01-01`);
    const days = Math.min(365, LAST_DAY - first + 1);
    for (let day = first; day < first + days; day++) {
      const resting = weekdayOf(fromDayNumber(day)) >= SATURDAY ? RESTING : 0;
      yield [day - 2, (weight / days) * resting];
      yield [day, (weight / days) * (1 - resting)];
    }
  }
}

/** Days since 1970, and how much is reported of each: courts and police rest at weekends, mostly. */
export const ORDINARY_DAYS: readonly (readonly [day: number, weight: number])[] = [...reportedDays()];

/** How exactly an article tells the day. */
const PRECISIONS = new Weighted<(day: string) => Incident["date"]>([
  [(day) => day, 85],
  [(day) => day.slice(0, 7), 6],
  [(day) => day.slice(0, 4), 2],
  [(day) => `XXXX${day.slice(4)}`, 3],
  [() => null, 4],
]);

/** The day, given as days since 1970, as an article tells it: exactly, roughly, without its year, or not at all. */
export function syntheticDate(day: number, chance: Chance): Incident["date"] {
  return PRECISIONS.draw(chance)(fromDayNumber(Math.min(day, LAST_DAY)));
}
