import { IntlMessageFormat } from "intl-messageformat";
import { once } from "../once.ts";
import type { Locale } from "./Locale.ts";
import type english from "./messages/en.json";

export type MessageKey = keyof typeof english;

/** The messages of one language, in ICU MessageFormat; a file of `messages/` for each language. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** What stands in the gaps of a message. `select` takes a truth value as `true` and `other`. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** What a language can say; the texts of the page are made of nothing else. */
export interface Speaker extends Pick<Locale, "language" | "tag" | "dates" | "country"> {
  text(key: MessageKey, values?: Values): string;
  number(value: number): string;
  /** A share between 0 and 1, in whole percent. */
  percent(share: number): string;
  /** "a, b and c" */
  and(parts: readonly string[]): string;
  /** "a, b or c" */
  or(parts: readonly string[]): string;
  /** "a, b, c" */
  comma(parts: readonly string[]): string;
  lowerCase(text: string): string;
}

/** Says messages; each is parsed when it is first said, and those without gaps are said as they stand. */
function textIn(messages: Messages, { plurals, language }: Locale, numbers: () => Intl.NumberFormat): Speaker["text"] {
  const formatters = {
    getNumberFormat: numbers,
    getPluralRules: once(() => new Intl.PluralRules(plurals)),
    getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  };
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message = messages[key];
    if (values === undefined) return message;
    let format = parsed.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true, formatters });
      parsed.set(key, format);
    }
    return String(format.format(values));
  };
}

export function speakerOf(locale: Locale, messages: Messages): Speaker {
  const numbers = once(() => new Intl.NumberFormat(locale.tag));
  const percents = once(() => new Intl.NumberFormat(locale.tag, { style: "percent" }));
  const text = textIn(messages, locale, numbers);
  const comma = (parts: readonly string[]) => parts.join(", ");
  /** `Intl.ListFormat` speaks English of languages an engine only pretends to have. */
  const listed = (key: "quantities.and" | "quantities.or") => (parts: readonly string[]) => {
    const last = parts.at(-1) ?? "";
    return parts.length < 2 ? last : text(key, { parts: comma(parts.slice(0, -1)), last });
  };
  return {
    language: locale.language,
    tag: locale.tag,
    dates: locale.dates,
    country: locale.country,
    text,
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    and: listed("quantities.and"),
    or: listed("quantities.or"),
    comma,
    lowerCase: (words) => words.toLocaleLowerCase(locale.language),
  };
}
