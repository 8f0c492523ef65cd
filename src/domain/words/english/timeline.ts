import type { Day } from "../../day.ts";
import type { Tally } from "../../tally.ts";
import { dateFormat } from "./dateFormat.ts";
import { day, dayRange, shortTally, tally } from "./quantities.ts";

const dayAndShortMonth = dateFormat({ day: "numeric", month: "short" });
const shortMonth = dateFormat({ month: "short" });
const longMonth = dateFormat({ month: "long" });
const longMonthAndYear = dateFormat({ month: "long", year: "numeric" });

function yearOf(value: Day): string {
  return value.slice(0, 4);
}

function week(first: Day, last: Day): string {
  return `Week of ${dayRange(first, last)}`;
}

export const timeline = {
  title: "Timeline",
  /** What a bar stands for. */
  unit: {
    day: "People per day",
    week: "People per week, from Monday",
    month: "People per month",
    quarter: "People per quarter",
    year: "People per year",
  },
  /** A bar's own time. */
  bin: {
    day: (first: Day, _last: Day) => day(first),
    week,
    month: (first: Day, _last: Day) => longMonthAndYear(first),
    quarter: (first: Day, last: Day) => `${longMonth(first)} to ${longMonthAndYear(last)}`,
    year: (first: Day, _last: Day) => yearOf(first),
  },
  /** Under the axis; the year stands below where it changes. */
  tick: {
    day: dayAndShortMonth,
    week: dayAndShortMonth,
    month: shortMonth,
    quarter: shortMonth,
    year: yearOf,
  },
  yearOf,
  /** What is chosen and how many it is; `perhaps` are among them. */
  chosen: (range: string, total: Tally, perhaps: Tally) =>
    perhaps.incidents === 0
      ? `${range}: ${tally(total)}`
      : `${range}: ${tally(total)}, of these ${shortTally(perhaps)} by an approximate date`,
  bar: (total: Tally) => tally(total),
  perhaps: (total: Tally) => `and ${tally(total)} with an approximate date`,
  /** In the lane of approximate dates. */
  span: (size: string, date: string) => `${size} in ${date}`,
  clear: "Clear dates",
  from: "From",
  to: "To",
  undated: (total: Tally) => `${tally(total)} undated`,
  undatedExplained: "Show only those without a date, or of an unknown year",
  approximate: (total: Tally) => `${tally(total)} approximate`,
  approximateExplained: "A date less exact than a bar is drawn below the axis as the time it can mean.",
  groups: "Group of unstated size",
  nothing: "Nobody in this view has a date.",
  explained: "Bar chart of people by date. Choose a range with the two sliders below it, or by dragging over the bars.",
  /** Why people have no mark on paper. */
  leftOut: "undated: no date is stated, or its year is not known",
};
