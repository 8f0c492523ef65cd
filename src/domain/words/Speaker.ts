import { IntlMessageFormat } from "intl-messageformat";
import { type Day, toDayNumber } from "../day.ts";
import type { Language } from "./Language.ts";
import type english from "./messages/en.json";

export type MessageKey = keyof typeof english;

/** The messages of one language, in ICU MessageFormat; a file of `messages/` for each language. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** What stands in the gaps of a message. `select` takes a truth value as `true` and `other`. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** How `Intl` is asked for a language. English days stand before their months. */
const LOCALES: Record<Language, string> = { en: "en-GB", ru: "ru", kk: "kk" };

/** Russian years end in an abbreviated word, whose full stop would meet that of the sentence. */
const YEAR_WORD = /\sг\.$/u;

const DAY_LENGTH = 86_400_000;

/** What a language can say; the texts of the page are made of nothing else. */
export interface Speaker {
  language: Language;
  /** What `Intl` and components that speak for themselves are asked in. */
  locale: string;
  text(key: MessageKey, values?: Values): string;
  number(value: number): string;
  /** A share between 0 and 1, in whole percent. */
  percent(share: number): string;
  /** "a, b and c" */
  and(parts: readonly string[]): string;
  /** "a, b or c" */
  or(parts: readonly string[]): string;
  /** "a, b, c"; `Intl` would say "a and b" of two. */
  comma(parts: readonly string[]): string;
  /** Formats a day as it stands, in no time zone. */
  dateFormat(options: Intl.DateTimeFormatOptions): (day: Day) => string;
  /** The name of a country by its code, ISO 3166-1 alpha-2. */
  country(code: string): string;
  lowerCase(text: string): string;
}

/** Makes what is asked for at the first time of asking, and keeps it. */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Says messages; each is parsed when it is first said, and those without gaps are said as they stand. */
function textIn(messages: Messages, locale: string, numbers: () => Intl.NumberFormat): Speaker["text"] {
  const plurals = once(() => new Intl.PluralRules(locale));
  const formatters = {
    getNumberFormat: numbers,
    getPluralRules: plurals,
    getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  };
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message = messages[key];
    if (values === undefined) return message;
    let format = parsed.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true, formatters });
      parsed.set(key, format);
    }
    return String(format.format(values));
  };
}

function listIn(locale: string, options: Intl.ListFormatOptions): (parts: readonly string[]) => string {
  const lists = once(() => new Intl.ListFormat(locale, options));
  return (parts) => lists().format(parts);
}

export function speakerOf(language: Language, messages: Messages): Speaker {
  const locale = LOCALES[language];
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = once(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const countries = once(() => new Intl.DisplayNames(locale, { type: "region" }));
  return {
    language,
    locale,
    text: textIn(messages, locale, numbers),
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    and: listIn(locale, { type: "conjunction" }),
    or: listIn(locale, { type: "disjunction" }),
    comma: (parts) => parts.join(", "),
    dateFormat: (options) => {
      const dates = once(() => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }));
      return (day) =>
        dates()
          .format(toDayNumber(day) * DAY_LENGTH)
          .replace(YEAR_WORD, "");
    },
    country: (code) => countries().of(code) ?? code,
    lowerCase: (text) => text.toLocaleLowerCase(locale),
  };
}
