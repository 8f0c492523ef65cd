import { describe, expect, it } from "vitest";
import { seen } from "./seen.ts";

function terms(text: string) {
  return seen(text, "term").map(([words, value]) => [words, (value as { term: unknown }).term]);
}

describe("lengths of time, as courts and reports write them", () => {
  it.each([
    ["He got two and a half years in prison.", "two and a half years", { years: 2, months: 6 }],
    ["He got a two-and-a-half-year sentence.", "two-and-a-half-year", { years: 2, months: 6 }],
    ["He got one and a half years.", "one and a half years", { years: 1, months: 6 }],
    ["He got a year and a half.", "a year and a half", { years: 1, months: 6 }],
    ["He got three years and a half.", "three years and a half", { years: 3, months: 6 }],
    ["He got 6½ years.", "6½ years", { years: 6, months: 6 }],
    ["He got 7 1/2 years.", "7 1/2 years", { years: 7, months: 6 }],
    ["He got 2.5 years.", "2.5 years", { years: 2, months: 6 }],
    ["He got 2,5 years.", "2,5 years", { years: 2, months: 6 }],
    ["He got an 18-month term.", "18-month", { months: 18 }],
    ["He got eighteen months.", "eighteen months", { months: 18 }],
    ["He got half a year.", "half a year", { months: 6 }],
    ["He got twenty five years.", "twenty five years", { years: 25 }],
    ["He got a year and two months.", "a year and two months", { years: 1, months: 2 }],
    ["He got 6 yrs 6 mths.", "6 yrs 6 mths", { years: 6, months: 6 }],
    ["He got two months and 10 days.", "two months and 10 days", { months: 2, days: 10 }],
    ["He got 15 days' arrest.", "15 days", { days: 15 }],
    ["He got a 15-day arrest.", "15-day", { days: 15 }],
    ["He got 15 (fifteen) days of arrest.", "15 (fifteen) days", { days: 15 }],
    ["He got two weeks in jail.", "two weeks", { days: 14 }],
    ["He was held for 72 hours.", "72 hours", { hours: 72 }],
    ["He was sentenced to life imprisonment.", "life", { life: true }],
    ["His term was reduced from eight to five years.", "five years", { years: 5 }],
    [
      "His term was cut from four years to two years and three months.",
      "two years and three months",
      { years: 2, months: 3 },
    ],
    ["His term was raised from three to five years.", "five years", { years: 5 }],
  ])("%s", (text, words, term) => {
    expect(terms(text)).toEqual([[words, term]]);
  });

  it("are each one's own where a row leaves the unit to the last", () => {
    expect(terms("They got 12 and nine years, respectively.")).toEqual([
      ["12", { years: 12 }],
      ["nine years", { years: 9 }],
    ]);
    expect(terms("They got seven, five and three years respectively.")).toEqual([
      ["seven", { years: 7 }],
      ["five", { years: 5 }],
      ["three years", { years: 3 }],
    ]);
  });

  it.each([
    ["He got 15 days of administrative arrest.", "administrative-arrest"],
    ["He was given administrative arrest for a term of 30 days.", "administrative-arrest"],
    ["He got three years of restricted freedom.", "restricted-freedom"],
    ["He got a suspended sentence of two years.", "restricted-freedom"],
    ["He got three years, suspended.", "restricted-freedom"],
    ["He got two years of probation.", "restricted-freedom"],
    ["He got four years in a general-regime colony.", "imprisoned"],
    ["He got four years of strict regime.", "imprisoned"],
    ["He got four years of deprivation of freedom.", "imprisoned"],
  ])("%s", (text, kind) => {
    expect(seen(text, "term").map(([, value]) => (value as { kind: string | null }).kind)).toEqual([kind]);
  });
});

describe("lengths of time that nobody imposed", () => {
  it.each([
    "He is 36 years old.",
    "The 19-year-old came.",
    "He faces up to ten years.",
    "He faces three to five years in prison.",
    "The article provides for 5-8 years in prison.",
    "It is punishable by from 3 years to 5 years.",
    "The prosecutor asked for a prison term of eight years.",
    "Prosecutors had sought eight years.",
    "He was barred from public activity for three years.",
    "He got a three-year ban on travel.",
    "All three are forbidden for 5 years to engage in politics.",
    "He had ten months left.",
    "He left three years early.",
    "It happened two years ago.",
    "A day later he left.",
    "He came home after two years.",
    "He was released from a term of life and death.",
    "In the past three years many left.",
    "It is two weeks' wages for a cleaner.",
  ])("%s", (text) => {
    expect(terms(text)).toEqual([]);
  });
});
