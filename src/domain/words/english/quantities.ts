import type { Day } from "../../day.ts";
import { type ImpreciseDate, precisionOf } from "../../impreciseDate.ts";
import type { Fine, Term } from "../../schema.ts";
import type { Tally } from "../../tally.ts";
import { dateFormat } from "./dateFormat.ts";

const LANGUAGE = "en-GB";
const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);
const conjunction = new Intl.ListFormat(LANGUAGE, { type: "conjunction" });

const longDay = dateFormat({ day: "numeric", month: "long", year: "numeric" });
const dayAndMonth = dateFormat({ day: "numeric", month: "long" });
const longMonth = dateFormat({ month: "long", year: "numeric" });
const monthAlone = dateFormat({ month: "long" });

export function number(value: number): string {
  return numbers.format(value);
}

export function list(parts: readonly string[]): string {
  return conjunction.format(parts);
}

/** "1 person", "2 people". */
export function counted(value: number, one: string, other: string): string {
  return `${number(value)} ${plurals.select(value) === "one" ? one : other}`;
}

export function people(value: number): string {
  return counted(value, "person", "people");
}

export function articles(value: number): string {
  return counted(value, "article", "articles");
}

/** "1 article"; "1 of 3 articles" where more are loaded. */
export function articlesOf(value: number, loaded: number): string {
  return value < loaded ? `${number(value)} of ${articles(loaded)}` : articles(value);
}

/** People, and groups whose size nobody gave, which are never added to the people. */
export function tally({ people: persons, unnumbered }: Tally): string {
  if (unnumbered === 0) return people(persons);
  const groups = counted(unnumbered, "group of unstated size", "groups of unstated size");
  return persons === 0 ? groups : `${people(persons)} and ${groups}`;
}

/** The same where room is short: "4", "4 + 1 group". */
export function shortTally({ people: persons, unnumbered }: Tally): string {
  if (unnumbered === 0) return number(persons);
  const groups = counted(unnumbered, "group", "groups");
  return persons === 0 ? groups : `${number(persons)} + ${groups}`;
}

export function day(value: Day): string {
  return longDay(value);
}

/** A date as exact as it is known: never a first of the month that nobody named. */
export function date(value: ImpreciseDate): string {
  switch (precisionOf(value)) {
    case "day":
      return longDay(value);
    case "month":
      return longMonth(`${value}-01`);
    case "year":
      return value;
    case "yearless": {
      const known = value.replace("XXXX", "2000");
      return `${value.length === 7 ? monthAlone(`${known}-01`) : dayAndMonth(known)}, year not known`;
    }
  }
}

export function dayRange(from: Day, to: Day): string {
  return from === to ? longDay(from) : `${longDay(from)} to ${longDay(to)}`;
}

/** A sentence with the units the article gave it. */
export function term({ life, years, months, days, hours }: Term): string {
  if (life) return "life";
  const parts = [
    years === undefined ? null : counted(years, "year", "years"),
    months === undefined ? null : counted(months, "month", "months"),
    days === undefined ? null : counted(days, "day", "days"),
    hours === undefined ? null : counted(hours, "hour", "hours"),
  ];
  return list(parts.filter((part) => part !== null));
}

export function fine({ amount, unit }: Fine): string {
  return `${number(amount)} ${unit}`;
}
