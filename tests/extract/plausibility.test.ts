import { describe, expect, it } from "vitest";
import { implausibilities } from "../../src/extract/plausibility/implausibilities.ts";
import { inventIncident } from "../invented/dataset.ts";

/** All incidents here are invented. */

function oddities(...given: Parameters<typeof inventIncident>[0][]): string[] {
  return implausibilities(given.map(inventIncident)).map(({ message }) => message);
}

function fined(amount: number, date: string | null, country = "KZ") {
  return { id: `f${amount}`, status: "fined" as const, fine: { amount, unit: "KZT" }, date, country };
}

describe("a fine in tenge", () => {
  it.each([
    ["20 indices of 2023", fined(69_000, "2023-03-13")],
    ["100 indices of 2021", fined(291_700, "2021-03-04")],
    ["10 indices before the rise of April 2022", fined(30_630, "2022-03-31")],
    ["10 indices after it", fined(31_800, "2022-04-01")],
    ["either of the two where only the year is known", fined(30_630, "2022")],
    ["of a year the table does not reach", fined(12_345, "2014-05-01")],
    ["of a year yet to come", fined(12_345, "2027-05-01")],
    ["without a date", fined(12_345, null)],
    ["in another country", fined(12_345, "2023-03-13", "KG")],
  ])("is not odd: %s", (_, incident) => {
    expect(oddities(incident)).toEqual([]);
  });

  it("is odd where it is no multiple of the index of its day", () => {
    expect(oddities(fined(69_001, "2023-03-13"))).toEqual([
      "a fine of 69001 tenge is no multiple of the monthly calculation index of its day (3450 tenge)",
    ]);
    expect(oddities(fined(30_630, "2022-04-01"))).toHaveLength(1);
  });

  it("is named once, however many people have it", () => {
    expect(oddities(fined(69_001, "2023-03-13"), { ...fined(69_001, "2023-03-13"), id: "again" })).toHaveLength(1);
  });
});

describe("an act and its outcome", () => {
  const rally = (date: string) => ({ text: "a rally", date });

  it("are odd in the wrong order", () => {
    expect(oddities({ id: "a", date: "2031-10-18", trigger: rally("2031-10-19") })).toEqual([
      "the act (2031-10-19) is dated after the outcome (2031-10-18)",
    ]);
  });

  it.each(["2031-10-18", "2031-10", "2031", "2030-12-31", "XXXX-10-19"])("may stand in this order: %s", (date) => {
    expect(oddities({ id: "a", date: "2031-10-18", trigger: rally(date) })).toEqual([]);
  });
});

describe("a term and the law it is given under", () => {
  const under = (years: number, ...articles: string[]) => ({
    id: "t",
    status: "imprisoned" as const,
    sentence: { years },
    charge: { text: null, category: null, law: articles.map((article) => ({ code: "KZ-CC", article, part: null })) },
  });

  it("are odd where the term is longer than the law allows", () => {
    expect(oddities(under(13, "258"))).toEqual(["13 years is longer than KZ-CC 258 allows (12 years)"]);
  });

  it.each([
    ["the longest", under(12, "258")],
    ["for several articles, whose terms may add up", under(13, "258", "405")],
    ["under an article whose maximum is not known", under(13, "99")],
    ["under no article", under(13)],
  ])("may stand together: %s", (_, incident) => {
    expect(oddities(incident)).toEqual([]);
  });
});
