import type { Day } from "../day.ts";
import type { Language } from "./Language.ts";

type InWords = (day: Day) => string;

/** Days in words; a day is taken as it stands, in no time zone. */
export interface Dates {
  /** 18 October 2023 */
  day: InWords;
  /** 18 October */
  dayAndMonth: InWords;
  /** 18 Oct */
  shortDay: InWords;
  /** October 2023 */
  monthAndYear: InWords;
  /** October */
  month: InWords;
  /** Oct */
  shortMonth: InWords;
}

/** How the readers of a language write numbers, dates and countries. */
export interface Locale {
  language: Language;
  /** In what `Intl` is asked for plurals. */
  plurals: string;
  /** In what `Intl` is asked for numbers, and components that speak for themselves for all they say. */
  tag: string;
  dates: Dates;
  /** The name of a country by its code, ISO 3166-1 alpha-2. */
  country(code: string): string;
}
