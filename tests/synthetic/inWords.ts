import { precisionOf } from "../../src/domain/impreciseDate.ts";
import type { Incident } from "../../src/domain/schema.ts";
import { syntheticPlaces } from "./syntheticPlaces.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const COUNTRIES: Readonly<Record<string, string>> = {
  KZ: "Kazakhstan",
  KG: "Kyrgyzstan",
  TJ: "Tajikistan",
  TM: "Turkmenistan",
  UZ: "Uzbekistan",
};

/** Facts as a synthetic article writes them; null where there is nothing to write. */
export const inWords = {
  date(date: Incident["date"]): string | null {
    if (date === null) return null;
    const [year = "", month = "", day = ""] = date.split("-");
    const monthName = MONTHS[Number(month) - 1] ?? "";
    const precision = precisionOf(date);
    if (precision === "year") return year;
    const dayAndMonth = day === "" ? monthName : `${Number(day)} ${monthName}`;
    return precision === "yearless" ? dayAndMonth : `${dayAndMonth} ${year}`;
  },

  /** The place, of which an incident keeps evidence, and not of a mere country. */
  place({ placeId }: Pick<Incident, "placeId">): string | null {
    return placeId === null ? null : (syntheticPlaces[placeId]?.name ?? null);
  },

  country(country: string | null): string | null {
    return country === null ? null : (COUNTRIES[country] ?? null);
  },

  term(sentence: Incident["sentence"]): string | null {
    if (sentence === null) return null;
    if (sentence.life) return "life";
    const { years, months, days, hours } = sentence;
    const counts = Object.entries({ years, months, days, hours }).filter(([, count]) => count !== undefined);
    return counts.map(([unit, count]) => `${count} ${unit}`).join(" and ");
  },

  fine(fine: Incident["fine"]): string | null {
    return fine === null ? null : `${fine.amount} ${fine.unit}`;
  },

  charge(charge: Incident["charge"]): string | null {
    if (charge === null) return null;
    const laws = charge.law.map(
      ({ code, article, part }) => `article ${article}${part ? `, part ${part},` : ""} of ${code}`,
    );
    return [charge.text, ...laws].filter((words) => words !== null).join(", under ");
  },
};
