import { fromDayNumber, toDayNumber, weekdayOf } from "../../src/domain/day.ts";
import type { Incident } from "../../src/domain/schema.ts";
import type { Chance } from "./Chance.ts";
import { Weighted } from "./Weighted.ts";

const FIRST_YEAR = 2015;
/** How much is reported of each year from the first. */
const YEARS = new Weighted([4, 4, 5, 6, 9, 10, 9, 13, 12, 10, 10, 8].map((weight, at) => [FIRST_YEAR + at, weight]));
const LAST_DAY = toDayNumber("2026-10-31");
const SATURDAY = 5;

/** Days since 1970: courts and police rest at weekends, mostly. */
export function ordinaryDay(chance: Chance): number {
  const first = toDayNumber(`${YEARS.draw(chance)}-01-01`);
  const number = first + chance.below(Math.min(365, LAST_DAY - first + 1));
  return weekdayOf(fromDayNumber(number)) >= SATURDAY && chance.is(0.6) ? number - 2 : number;
}

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
