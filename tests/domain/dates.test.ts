import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, fromDayNumber, isDay, toDayNumber, weekdayOf } from "../../src/domain/day.ts";
import { extentOf, isImpreciseDate, overlaps } from "../../src/domain/impreciseDate.ts";

describe("days as text", () => {
  it("round-trip through their number, in calendar order", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const day = fromDayNumber(number);
        expect(isDay(day)).toBe(true);
        expect(toDayNumber(day)).toBe(number);
        expect(addDays(day, 1) > day).toBe(true);
      }),
    );
  });

  it("agree with the platform's calendar and its weekdays", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const known = new Date(number * 86_400_000);
        expect(fromDayNumber(number)).toBe(known.toISOString().slice(0, 10));
        expect(weekdayOf(fromDayNumber(number))).toBe((known.getUTCDay() + 6) % 7);
      }),
    );
  });

  it("exist or do not", () => {
    expect(["2024-02-29", "2023-02-29", "2021-02-30", "2023-13-01", "2023-1-1", "x"].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("imprecise dates", () => {
  it("are those of EDTF that the contract names", () => {
    const good = ["2023-10-18", "2023-10", "2023", "XXXX-10-18", "XXXX-02-29", "XXXX-10"];
    const bad = ["XXXX", "2023-00", "2023-10-32", "18.10.2023", "2023-XX-18", ""];
    expect(good.filter((text) => !isImpreciseDate(text))).toEqual([]);
    expect(bad.filter(isImpreciseDate)).toEqual([]);
  });

  it("mean a span of days, both ends included, and none without a year", () => {
    expect(extentOf("2024-02")).toEqual({ first: "2024-02-01", last: "2024-02-29" });
    expect(extentOf("2023")).toEqual({ first: "2023-01-01", last: "2023-12-31" });
    expect(extentOf("XXXX-10-18")).toBeNull();
  });

  it("match a range by overlap, at both ends", () => {
    expect(overlaps("2023-10", "2023-10-31", "2023-11-05")).toBe(true);
    expect(overlaps("2023-10", "2023-09-01", "2023-10-01")).toBe(true);
    expect(overlaps("2023-10", "2023-11-01", "2023-11-05")).toBe(false);
    expect(overlaps("XXXX-10-18", "0001-01-01", "9999-12-31")).toBe(false);
  });
});
