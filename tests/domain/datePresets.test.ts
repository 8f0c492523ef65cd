import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datePresetsOf, daysOf, LAST_YEAR } from "../../src/domain/datePresets.ts";
import { toDayNumber } from "../../src/domain/day.ts";
import { byDate, UNDATED } from "../../src/domain/dimension.ts";
import { EMPTY_FILTER } from "../../src/domain/facets/facets.ts";
import { select } from "../../src/domain/selection.ts";
import { arbitraryDataset } from "../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../invented/dataset.ts";

function presetsOf(...dates: string[]) {
  const incidents = dates.map((date) => inventIncident({ id: date, date }));
  return datePresetsOf(select({ ...inventedDataset, incidents }, EMPTY_FILTER));
}

describe("ranges of dates to choose with one press", () => {
  it("reach to the last day of the data, and name each year that is there, the latest first", () => {
    expect(presetsOf("2029-11-02", "2031-03-01", "2031-02")).toEqual([
      { name: LAST_YEAR, range: { from: "2030-03-02", to: "2031-03-01" } },
      { name: "2031", range: { from: "2031-01-01", to: "2031-12-31" } },
      { name: "2029", range: { from: "2029-01-01", to: "2029-12-31" } },
    ]);
  });

  it("leave the last twelve months out where there is nothing before them", () => {
    expect(presetsOf("2030-06-01", "2031-03-01").map(({ name }) => name)).toEqual(["2031", "2030"]);
    expect(presetsOf("2030-03-02", "2031-03-01").map(({ name }) => name)).toEqual(["2031", "2030"]);
    expect(presetsOf("2030-03-01", "2031-03-01").map(({ name }) => name)).toEqual([LAST_YEAR, "2031", "2030"]);
  });

  it("are none where nothing is dated", () => {
    expect(presetsOf("XXXX-03-01")).toEqual([]);
  });

  it("lie within the years of the data, show somebody each, and by years show everybody who is dated", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const all = select(dataset, EMPTY_FILTER);
        const days = daysOf(all);
        const shownIn = (range: { from: string; to: string }) => select(dataset, { ...EMPTY_FILTER, dates: range });
        const presets = datePresetsOf(all);
        for (const { name, range } of presets) {
          expect(shownIn(range).size).toBeGreaterThan(0);
          if (days === null) throw new Error("a range of nothing");
          expect([range.from >= `${days.from.slice(0, 4)}-01-01`, range.to <= `${days.to.slice(0, 4)}-12-31`]).toEqual([
            true,
            true,
          ]);
          if (name === LAST_YEAR) expect(toDayNumber(range.to) - toDayNumber(range.from)).toBeOneOf([364, 365]);
        }
        const years = presets.filter(({ name }) => name !== LAST_YEAR);
        const dated = all.size - (all.countBy(byDate).get(UNDATED)?.incidents ?? 0);
        expect(years.reduce((sum, { range }) => sum + shownIn(range).size, 0)).toBe(dated);
      }),
    );
  });
});
