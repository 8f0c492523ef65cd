import { type Day, toDayNumber } from "../day.ts";
import { once } from "../once.ts";
import type { Language } from "./Language.ts";
import type { Locale } from "./Locale.ts";

const DAY_LENGTH = 86_400_000;

/** Russian years end in an abbreviated word, whose full stop would meet that of the sentence. */
const YEAR_WORD = /\sг\.$/u;

/** A language that every engine has, with all that `Intl` knows of it. */
export function intlLocale(language: Language, tag: string): Locale {
  const countries = once(() => new Intl.DisplayNames(tag, { type: "region" }));
  const inWords = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options }));
    return (day: Day) =>
      format()
        .format(toDayNumber(day) * DAY_LENGTH)
        .replace(YEAR_WORD, "");
  };
  return {
    language,
    plurals: tag,
    tag,
    dates: {
      day: inWords({ day: "numeric", month: "long", year: "numeric" }),
      dayAndMonth: inWords({ day: "numeric", month: "long" }),
      shortDay: inWords({ day: "numeric", month: "short" }),
      monthAndYear: inWords({ month: "long", year: "numeric" }),
      month: inWords({ month: "long" }),
      shortMonth: inWords({ month: "short" }),
    },
    country: (code) => countries().of(code) ?? code,
  };
}
