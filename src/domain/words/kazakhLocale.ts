import type { Day } from "../day.ts";
import { once } from "../once.ts";
import type { Locale } from "./Locale.ts";

/**
 * Chromium says that it has Kazakh and writes "2023 M10 18" and "Kazakhstan", so the months, the order of dates and the
 * countries of the gazetteer stand here. Source: CLDR 44, as Node has it.
 */
const MONTHS = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
];

/** Letters of a month that is abbreviated, before the full stop. */
const SHORT = 3;

const COUNTRIES: Readonly<Record<string, string>> = {
  AF: "Ауғанстан",
  AM: "Армения",
  AZ: "Әзірбайжан",
  BY: "Беларусь",
  CN: "Қытай",
  EE: "Эстония",
  FI: "Финляндия",
  GE: "Грузия",
  HU: "Венгрия",
  IR: "Иран",
  KG: "Қырғызстан",
  KP: "Солтүстік Корея",
  KZ: "Қазақстан",
  LT: "Литва",
  LV: "Латвия",
  MD: "Молдова",
  MN: "Моңғолия",
  NO: "Норвегия",
  PL: "Польша",
  RO: "Румыния",
  RU: "Ресей",
  SK: "Словакия",
  TJ: "Тәжікстан",
  TM: "Түрікменстан",
  TR: "Түркия",
  UA: "Украина",
  UZ: "Өзбекстан",
};

/** Far countries have much the same names in Russian, which every engine has. */
const russianCountries = once(() => new Intl.DisplayNames("ru", { type: "region" }));

function month(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}

function shortMonth(day: Day): string {
  return `${month(day).slice(0, SHORT)}.`;
}

function year(day: Day): string {
  return `${Number(day.slice(0, 4))} ж.`;
}

function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

export const kazakhLocale: Locale = {
  language: "kk",
  plurals: "kk",
  // Kazakh numbers have the marks of Russian ones, and its readers read what a component says in Russian.
  tag: "ru",
  dates: {
    day: (day) => `${year(day)} ${dayOfMonth(day)} ${month(day)}`,
    dayAndMonth: (day) => `${dayOfMonth(day)} ${month(day)}`,
    shortDay: (day) => `${dayOfMonth(day)} ${shortMonth(day)}`,
    monthAndYear: (day) => `${year(day)} ${month(day)}`,
    month,
    shortMonth,
  },
  country: (code) => COUNTRIES[code] ?? russianCountries().of(code) ?? code,
};
