import { describe, expect, test } from "vitest";
import { fromDayNumber } from "../../../src/domain/day.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { select } from "../../../src/domain/selection.ts";
import { emptyTally } from "../../../src/domain/tally.ts";
import { english } from "../../../src/domain/words/english.ts";
import { widthOf } from "../../../src/figure/textMetrics.ts";
import { ordinalOf, periodOf, UNITS } from "../../../src/views/timeline/calendar.ts";
import { frameOf } from "../../../src/views/timeline/frame.ts";
import { hatch } from "../../../src/views/timeline/hatch.ts";
import { timelineOf } from "../../../src/views/timeline/model.ts";
import { chosenPart, stretchOf } from "../../../src/views/timeline/position.ts";
import { ticksOf } from "../../../src/views/timeline/ticks.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

const days = ["2023-10-16", "2023-10-17", "2023-10-18"].map((day) => ({ first: day, last: day }));
const october = { first: "2023-10-01", last: "2023-10-31" };

describe("periods", () => {
  test.each(UNITS)("every day lies in the %s it belongs to, and the next begins the day after", (unit) => {
    for (let number = 18_990; number < 19_800; number++) {
      const day = fromDayNumber(number);
      const { first, last } = periodOf(unit, day);
      expect(first <= day && day <= last).toBe(true);
      const next = fromDayNumber(number + 1);
      expect(ordinalOf(unit, next) - ordinalOf(unit, day)).toBe(next > last ? 1 : 0);
    }
  });

  test("a quarter ends in March, June, September or December", () => {
    expect(periodOf("quarter", "2024-02-10")).toEqual({ first: "2024-01-01", last: "2024-03-31" });
    expect(periodOf("quarter", "2024-05-10")).toEqual({ first: "2024-04-01", last: "2024-06-30" });
  });

  test("a week is that of ISO 8601, from Monday, over the end of a year", () => {
    expect(periodOf("week", "2025-01-01")).toEqual({ first: "2024-12-30", last: "2025-01-05" });
  });
});

describe("places on the axis", () => {
  test("a stretch ends after its last day", () => {
    expect(stretchOf(days, { first: "2023-10-17", last: "2023-10-18" })).toEqual({ start: 1, end: 3 });
  });

  test("a stretch is cut at the ends of the axis and null beyond them", () => {
    expect(stretchOf(days, october)).toEqual({ start: 0, end: 3 });
    expect(stretchOf(days, { first: "2023-11-01", last: "2023-11-30" })).toBeNull();
    expect(stretchOf(days, { first: "2023-01-01", last: "2023-01-31" })).toBeNull();
  });

  test("a range that ends within a bin accents as much of it as it covers", () => {
    expect(chosenPart(october, { from: "2023-10-01", to: "2023-10-31" })).toEqual({ start: 0, end: 1 });
    expect(chosenPart({ first: "2023-01-01", last: "2023-01-10" }, { from: "2023-01-06", to: "2023-02-01" })).toEqual({
      start: 0.5,
      end: 1,
    });
    expect(chosenPart(october, { from: "2024-01-01", to: "2024-01-02" })).toBeNull();
  });

  test("all is accented where nothing is chosen, nothing where the undated are", () => {
    expect(chosenPart(october, null)).toEqual({ start: 0, end: 1 });
    expect(chosenPart(october, "undated")).toBeNull();
  });
});

describe("ticks", () => {
  function binsOf(unit: (typeof UNITS)[number], start: number, count: number) {
    const bins = [];
    for (let number = start; bins.length < count; ) {
      const period = periodOf(unit, fromDayNumber(number));
      bins.push({ ...period, total: emptyTally() });
      number += Math.round((Date.parse(period.last) - Date.parse(period.first)) / 86_400_000) + 1;
    }
    return bins;
  }

  test("months are named from January in steps of the calendar, the year where it changes", () => {
    expect(ticksOf("month", binsOf("month", 19_358, 24), 9)).toEqual([
      { day: "2023-01-01", isNewYear: true, isYear: false },
      { day: "2023-04-01", isNewYear: false, isYear: false },
      { day: "2023-07-01", isNewYear: false, isYear: false },
      { day: "2023-10-01", isNewYear: false, isYear: false },
      { day: "2024-01-01", isNewYear: true, isYear: false },
      { day: "2024-04-01", isNewYear: false, isYear: false },
      { day: "2024-07-01", isNewYear: false, isYear: false },
      { day: "2024-10-01", isNewYear: false, isYear: false },
    ]);
  });

  test("Januaries alone are said as their years", () => {
    expect(ticksOf("month", binsOf("month", 19_358, 48), 5)).toEqual(
      [2023, 2024, 2025, 2026].map((year) => ({ day: `${year}-01-01`, isNewYear: false, isYear: true })),
    );
    expect(ticksOf("quarter", binsOf("quarter", 19_358, 40), 6).every(({ isYear }) => isYear)).toBe(true);
  });

  test("have room beside each other in any language, at any width", () => {
    const dates = ["2021-01-03", "2025-06-21"].map((date, index) =>
      inventIncident({ id: `t${index}`, count: 1, date }),
    );
    const timeline = timelineOf(select({ ...inventedDataset, incidents: dates }, EMPTY_FILTER));
    const long = {
      ...english,
      timeline: { ...english.timeline, tick: { ...english.timeline.tick, month: () => "a long name of a month" } },
    };
    for (const words of [english, long])
      for (let width = 280; width < 1300; width += 60) {
        const frame = frameOf(timeline, width, words);
        const places = frame.ticks.map(({ day }) => timeline.bins.findIndex(({ first }) => first === day));
        const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
        const distance = (Math.min(...gaps, timeline.bins.length) / timeline.bins.length) * frame.plotWidth;
        const widest = words === long ? widthOf("a long name of a month", 12) : widthOf("2024", 12);
        if (frame.ticks.length > 2) expect(distance).toBeGreaterThan(widest);
      }
  });

  test("every second day is counted from the first that has people", () => {
    const bins = binsOf("day", 19_644, 9).map((bin, index) =>
      index === 4 ? { ...bin, total: { people: 7, incidents: 7, unnumbered: 0 } } : bin,
    );
    expect(ticksOf("day", bins, 5).map(({ day }) => day)).toContain(bins[4]?.first);
  });

  test.each(UNITS)("no more than asked for: %s", (unit) => {
    expect(ticksOf(unit, binsOf(unit, 18_000, 60), 6).length).toBeLessThanOrEqual(6);
  });
});

test("a hatch stays within its rectangle", () => {
  const numbers = [...hatch(40, 12, 5).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(numbers.length).toBeGreaterThan(8);
  for (const [x = -1, y = -1] of numbers) {
    expect(x >= 0 && x <= 40).toBe(true);
    expect(y >= 0 && y <= 12).toBe(true);
  }
});
