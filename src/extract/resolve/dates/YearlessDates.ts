import { toDay, weekdayOf } from "../../../domain/day.ts";
import type { Problem } from "../../../domain/schema.ts";
import type { MentionOf } from "../../Mention.ts";
import { factOf } from "../Fact.ts";
import type { DatedFact } from "./Calendar.ts";
import { impreciseDateOf } from "./impreciseDateOf.ts";
import type { NarrativeYear } from "./narrative.ts";
import { type YearWindow, yearWithin } from "./YearWindow.ts";

type DateMention = MentionOf<"date">;

/** Gives the dates without a year theirs: of the story around them, else of the window the article tells of. */
export class YearlessDates {
  /** Weekdays that are not those of their days. */
  readonly problems: Problem[] = [];
  readonly #years: ReadonlyMap<DateMention, NarrativeYear>;
  readonly #window: YearWindow | null;

  constructor(years: ReadonlyMap<DateMention, NarrativeYear>, window: YearWindow | null) {
    this.#years = years;
    this.#window = window;
  }

  factOf(mention: DateMention): DatedFact {
    const { value } = mention;
    const told = this.#years.get(mention);
    const window = this.#window;
    const year = told?.year ?? (window === null ? null : this.#checked(mention, yearWithin(value, window)));
    const date = factOf(impreciseDateOf(value, year), mention, "stated", "date");
    if (year === null) return { date, year: null };
    // The publication stands beside the article, not in it: the day's own words are the evidence.
    const { start, end } = told?.from ?? window?.span ?? mention;
    return { date, year: [{ start, end, basis: "inferred", rule: told?.rule ?? window?.rule ?? "" }] };
  }

  /** The weekday beside a day may tell that its year is another, or that something is wrong. */
  #checked({ value, start, end }: DateMention, year: number | null): number | null {
    const { month, day, weekday } = value;
    if (year === null || weekday === undefined || month === null || day === null) return year;
    if (weekdayOf(toDay(year, month, day)) === weekday) return year;
    if (weekdayOf(toDay(year - 1, month, day)) === weekday) return year - 1;
    this.problems.push({ message: `the weekday is not that of this day in ${year}`, span: { start, end } });
    return year;
  }
}
