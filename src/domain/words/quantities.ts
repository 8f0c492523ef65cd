import { type Day, toDay } from "../day.ts";
import { type ImpreciseDate, precisionOf } from "../impreciseDate.ts";
import type { Fine, Term } from "../schema.ts";
import type { Tally } from "../tally.ts";
import type { MessageKey, Speaker } from "./Speaker.ts";

export type Quantities = ReturnType<typeof quantities>;

/** A leap year, so that every day of a year that is not known has a place in it. */
const ANY_YEAR = 2000;

/** Dates as exact as they are known: never a first of the month that nobody named. */
function datesOf({ text, dates: { day, dayAndMonth, month, monthAndYear } }: Speaker) {
  const yearless = (value: ImpreciseDate) => {
    const known = value.replace("XXXX", String(ANY_YEAR));
    return value.length === 7 ? month(`${known}-01`) : dayAndMonth(known);
  };
  return {
    day,
    date: (value: ImpreciseDate) => {
      switch (precisionOf(value)) {
        case "day":
          return day(value);
        case "month":
          return monthAndYear(`${value}-01`);
        case "year":
          return value;
        case "yearless":
          return text("quantities.yearless", { date: yearless(value) });
      }
    },
    /** The name of a month by its number, from 1. */
    month: (number: number) => month(toDay(ANY_YEAR, number, 1)),
    dayRange: (from: Day, to: Day) =>
      from === to ? day(from) : text("quantities.dayRange", { from: day(from), to: day(to) }),
  };
}

/** Numbers with what they count, dates, terms and fines: the words most other texts are made of. */
export function quantities(speaker: Speaker) {
  const { text, number, percent, and } = speaker;
  const counted = (key: MessageKey) => (count: number) => text(key, { count });
  const people = counted("quantities.people");
  const articles = counted("quantities.articles");
  const groups = counted("quantities.groups");
  const groupsOfUnstatedSize = counted("quantities.groupsOfUnstatedSize");
  const units = [
    ["years", counted("quantities.years")],
    ["months", counted("quantities.months")],
    ["days", counted("quantities.days")],
    ["hours", counted("quantities.hours")],
  ] as const;
  return {
    ...datesOf(speaker),
    number,
    percent,
    /** "a, b and c" */
    list: and,
    people,
    articles,
    groups,
    incidents: counted("quantities.incidents"),
    /** What is said instead of a sum of people: numbers told as background may repeat people or be estimates. */
    toldAsBackground: counted("quantities.toldAsBackground"),
    /** "1 article"; "1 of 3 articles" where more are loaded. */
    articlesOf: (count: number, loaded: number) =>
      count < loaded ? text("quantities.articlesOf", { count, loaded }) : articles(count),
    /** People, and groups whose size nobody gave, which are never added to the people. */
    tally: ({ people: persons, unnumbered }: Tally) => {
      if (unnumbered === 0) return people(persons);
      if (persons === 0) return groupsOfUnstatedSize(unnumbered);
      return text("quantities.peopleAndGroups", { people: people(persons), groups: groupsOfUnstatedSize(unnumbered) });
    },
    /** The same where room is short: "4", "4 + 1 group". */
    shortTally: ({ people: persons, unnumbered }: Tally) => {
      if (unnumbered === 0) return number(persons);
      if (persons === 0) return groups(unnumbered);
      return text("quantities.peoplePlusGroups", { people: number(persons), groups: groups(unnumbered) });
    },
    /** A sentence with the units the article gave it. */
    term: (term: Term) => {
      if (term.life) return text("quantities.life");
      return and(
        units.flatMap(([unit, inWords]) => {
          const count = term[unit];
          return count === undefined ? [] : [inWords(count)];
        }),
      );
    },
    fine: ({ amount, unit }: Fine) => text("quantities.fine", { amount, unit }),
  };
}
