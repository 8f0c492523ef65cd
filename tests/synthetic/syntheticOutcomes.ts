import type { Incident, Term } from "../../src/domain/schema.ts";
import type { DateEvent, Status } from "../../src/domain/vocabulary.ts";
import type { Chance } from "./Chance.ts";
import { Weighted } from "./Weighted.ts";

const ORDINARY = new Weighted<Status>([
  ["detained", 24],
  ["administrative-arrest", 21],
  ["fined", 14],
  ["imprisoned", 16],
  ["pretrial-detention", 8],
  ["released", 5],
  ["restricted-freedom", 4],
  ["under-investigation", 3],
  ["house-arrest", 2],
  ["warned", 1.2],
  ["acquitted", 0.8],
  ["other", 0.7],
  ["forced-psychiatric", 0.3],
]);
const AT_RALLIES = new Weighted<Status>([
  ["detained", 42],
  ["administrative-arrest", 28],
  ["fined", 17],
  ["released", 6],
  ["warned", 4],
  ["imprisoned", 2],
  ["under-investigation", 1],
]);

export const OUTCOME_WORDS: Record<Status, string> = {
  detained: "was detained",
  "pretrial-detention": "was remanded in custody",
  "administrative-arrest": "was placed under administrative arrest",
  fined: "was fined",
  imprisoned: "was sent to prison",
  "restricted-freedom": "was given restricted freedom",
  "house-arrest": "was put under house arrest",
  released: "was released",
  acquitted: "was acquitted",
  "under-investigation": "is under investigation",
  warned: "was warned",
  "forced-psychiatric": "was sent to a psychiatric hospital",
  other: "was expelled from the country",
};

const EVENTS: Partial<Record<Status, DateEvent>> = {
  detained: "detention",
  released: "release",
  "under-investigation": "charge",
};

const DAYS = new Weighted<Term>([
  [{ days: 15 }, 34],
  [{ days: 10 }, 18],
  [{ days: 5 }, 12],
  [{ days: 20 }, 9],
  [{ days: 3 }, 6],
  [{ days: 25 }, 5],
  [{ days: 7 }, 4],
  [{ days: 2 }, 3],
  [{ days: 30 }, 3],
  [{ days: 18 }, 3],
  [{ days: 60 }, 1],
  [{ hours: 48 }, 1],
  [{ hours: 72 }, 1],
]);
const FREEDOM = new Weighted<Term>([
  [{ years: 1 }, 30],
  [{ years: 2 }, 25],
  [{ years: 3 }, 15],
  [{ years: 1, months: 6 }, 10],
  [{ months: 6 }, 8],
]);

function prisonTerm(chance: Chance): Term {
  if (chance.is(0.005)) return { life: true };
  if (chance.is(0.06)) return { months: chance.between(1, 11) };
  const years = 1 + Math.floor(19 * chance.next() ** 2.2) + (chance.is(0.02) ? 10 : 0);
  return chance.is(0.2) ? { years, months: chance.is(0.7) ? 6 : chance.between(1, 11) } : { years };
}

function termOf(status: Status, chance: Chance): Term | null {
  if (status === "administrative-arrest") return chance.is(0.93) ? DAYS.draw(chance) : null;
  if (status === "imprisoned") return chance.is(0.9) ? prisonTerm(chance) : null;
  if (status === "restricted-freedom") return chance.is(0.85) ? FREEDOM.draw(chance) : null;
  return null;
}

const CURRENCIES: Readonly<Record<string, string>> = { KZ: "KZT", KG: "KGS", TJ: "TJS", TM: "TMT", UZ: "UZS" };

function fineOf(status: Status, country: string | null, chance: Chance): Incident["fine"] {
  const isFined = chance.is(status === "fined" ? 0.92 : status === "imprisoned" ? 0.04 : 0);
  if (!isFined) return null;
  if (country === "KZ" && chance.is(0.4))
    return { amount: chance.oneOf([5, 10, 15, 20, 30, 50, 70, 100]), unit: "MCI" };
  return { amount: chance.between(2, 400) * 500, unit: CURRENCIES[country ?? ""] ?? "USD" };
}

export type Outcome = Pick<Incident, "status" | "dateOf" | "sentence" | "fine">;

/** How a case ends, or how far it has come. */
export function syntheticOutcome(country: string | null, isRally: boolean, chance: Chance): Outcome {
  const status = (isRally ? AT_RALLIES : ORDINARY).draw(chance);
  return {
    status,
    dateOf: EVENTS[status] ?? "ruling",
    sentence: termOf(status, chance),
    fine: fineOf(status, country, chance),
  };
}
