import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/domain/day.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../src/domain/schema.ts";
import { select } from "../../../src/domain/selection.ts";
import { addTallies } from "../../../src/domain/tally.ts";
import {
  approximateTotal,
  perhapsInBin,
  type Timeline,
  tallyRange,
  timelineOf,
} from "../../../src/views/timeline/model.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

function withDates(...dates: (string | null)[]): DatasetFile {
  const incidents = dates.map((date, index) => inventIncident({ id: `i${index}`, count: 1, date }));
  return { ...inventedDataset, incidents };
}

function timelineFor(...dates: (string | null)[]): Timeline {
  return timelineOf(select(withDates(...dates), EMPTY_FILTER));
}

function used({ bins }: Timeline): [string, string, number][] {
  return bins.filter(({ total }) => total.people > 0).map(({ first, last, total }) => [first, last, total.people]);
}

describe("laws of the timeline", () => {
  test("bins, approximate and undated add up to the selection", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const selection = select(dataset, filter, "dates");
        const timeline = timelineOf(selection);
        const parts = [...timeline.bins.map(({ total }) => total), approximateTotal(timeline), timeline.undated];
        expect(addTallies(parts)).toEqual(selection.total);
      }),
    );
  });

  test("choosing a bin chooses as many as its bar says, and those it says may lie in it", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const timeline = timelineOf(select(dataset, filter, "dates"));
        for (const bin of timeline.bins) {
          const chosen = select(dataset, { ...filter, dates: { from: bin.first, to: bin.last } }).total;
          expect(chosen).toEqual(addTallies([bin.total, perhapsInBin(timeline, bin)]));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a range in words counts what passes the facet with that range", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const { dates } = filter;
        fc.pre(dates !== null && dates !== "undated");
        const { sure, perhaps } = tallyRange(timelineOf(select(dataset, filter, "dates")), dates);
        expect(addTallies([sure, perhaps])).toEqual(select(dataset, filter).total);
      }),
    );
  });

  test("bins follow one another without a gap and hold every date", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const { bins, dates } = timelineOf(select(dataset, EMPTY_FILTER));
        for (const [index, bin] of bins.slice(1).entries()) expect(bin.first).toBe(addDays(bins[index]?.last ?? "", 1));
        for (const { first, last } of dates) {
          expect(first >= (bins[0]?.first ?? "")).toBe(true);
          expect(last <= (bins.at(-1)?.last ?? "")).toBe(true);
        }
      }),
    );
  });
});

describe("the unit follows the span", () => {
  test("a single day stands among other days", () => {
    const timeline = timelineFor("2023-10-18", "2023-10-18");
    expect(timeline.unit).toBe("day");
    expect(timeline.bins.map(({ first }) => first)).toEqual([
      "2023-10-14",
      "2023-10-15",
      "2023-10-16",
      "2023-10-17",
      "2023-10-18",
      "2023-10-19",
      "2023-10-20",
      "2023-10-21",
      "2023-10-22",
    ]);
    expect(used(timeline)).toEqual([["2023-10-18", "2023-10-18", 2]]);
  });

  test("sixty days are days, sixty-one are weeks from Monday", () => {
    expect(timelineFor("2023-01-01", "2023-03-01").unit).toBe("day");
    const weeks = timelineFor("2023-01-01", "2023-03-02");
    expect(used(weeks)).toEqual([
      ["2022-12-26", "2023-01-01", 1],
      ["2023-02-27", "2023-03-05", 1],
    ]);
  });

  test.each([
    ["month", "2020-01-31", "2024-12-31", "2020-01-01", "2024-12-31"],
    ["quarter", "2015-02-01", "2024-12-31", "2015-01-01", "2024-12-31"],
    ["year", "1990-02-01", "2024-02-29", "1990-01-01", "2024-12-31"],
  ] as const)("a span can need bins of a %s", (unit, first, last, from, to) => {
    const timeline = timelineFor(first, last);
    expect(timeline.unit).toBe(unit);
    expect(timeline.bins[0]?.first).toBe(from);
    expect(timeline.bins.at(-1)?.last).toBe(to);
    expect(timeline.bins.length).toBeLessThanOrEqual(60);
  });

  test("where every date is a month, bins are months and none is approximate", () => {
    const timeline = timelineFor("2023-10", "2023-10");
    expect(timeline.unit).toBe("month");
    expect(used(timeline)).toEqual([["2023-10-01", "2023-10-31", 2]]);
    expect(timeline.approximate).toEqual([]);
  });
});

describe("imprecise dates", () => {
  test("a month among days is never put on its first day", () => {
    const timeline = timelineFor("2023-10-18", "2023-10", null, "XXXX-10-18");
    expect(used(timeline)).toEqual([["2023-10-18", "2023-10-18", 1]]);
    expect(timeline.approximate).toMatchObject([
      { date: "2023-10", first: "2023-10-01", last: "2023-10-31", row: 0, total: { people: 1 } },
    ]);
    expect(timeline.undated.people).toBe(2);
  });

  test("an approximate date may lie in the first and in the last day of its time", () => {
    const timeline = timelineFor("2023-09-28", "2023-10", "2023-11-02");
    const perhaps = timeline.bins.map((bin) => [bin.first, perhapsInBin(timeline, bin).people]);
    expect(perhaps.slice(2, 5).concat(perhaps.slice(33, 35))).toEqual([
      ["2023-09-30", 0],
      ["2023-10-01", 1],
      ["2023-10-02", 1],
      ["2023-10-31", 1],
      ["2023-11-01", 0],
    ]);
  });

  test("a range surely holds what lies wholly in it, perhaps what only overlaps", () => {
    const timeline = timelineFor("2023-10-18", "2023-10-20", "2023-10");
    const within = tallyRange(timeline, { from: "2023-10-18", to: "2023-10-19" });
    expect([within.sure.people, within.perhaps.people]).toEqual([1, 1]);
    const around = tallyRange(timeline, { from: "2023-10-01", to: "2023-10-31" });
    expect([around.sure.people, around.perhaps.people]).toEqual([3, 0]);
  });

  test("overlapping spans lie in rows of their own", () => {
    const rows = timelineFor("2023-10-18", "2023", "2023-10", "2023-11").approximate.map(({ date, row }) => [
      date,
      row,
    ]);
    expect(rows).toEqual([
      ["2023", 0],
      ["2023-10", 1],
      ["2023-11", 1],
    ]);
  });

  test("nobody with a date gives no bins", () => {
    expect(timelineFor(null, "XXXX-10").bins).toEqual([]);
    expect(timelineFor(null, "XXXX-10").undated.people).toBe(2);
  });
});
