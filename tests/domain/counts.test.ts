import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byCharge, byDate, byLength, byPlace, byStatus, UNDATED, UNPLACED } from "../../src/domain/dimension.ts";
import { EMPTY_FILTER } from "../../src/domain/facets/facets.ts";
import { passes } from "../../src/domain/filter.ts";
import { GREY_BINS, lengthBinOf } from "../../src/domain/length.ts";
import { select } from "../../src/domain/selection.ts";
import { summarise } from "../../src/domain/summary.ts";
import { addTallies, emptyTally, tallyIncident } from "../../src/domain/tally.ts";
import { termBinOf, termInSeconds } from "../../src/domain/term.ts";
import { english } from "../../src/domain/words/english/english.ts";
import { arbitraryDataset, arbitraryFilter } from "../invented/arbitraryDataset.ts";
import { inventedDataset } from "../invented/dataset.ts";

describe("every number reconciles, over random datasets and filters", () => {
  it("people in view = placed + unplaced = in bins + grey bins = dated + undated = by status = by charge = rows", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const selection = select(dataset, filter);
        const rows = emptyTally();
        for (let index = 0; index < selection.size; index++) tallyIncident(rows, selection.row(index));
        expect(selection.total).toEqual(rows);
        for (const dimension of [byPlace, byLength, byDate, byStatus, byCharge])
          expect(addTallies(selection.countBy<string>(dimension as typeof byStatus).values())).toEqual(selection.total);
        const crossed = selection.countByBoth(byLength, byStatus);
        expect(addTallies([...crossed.values()].flatMap((inner) => [...inner.values()]))).toEqual(selection.total);
      }),
    );
  });

  it("a selection is what passes, counted one by one", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const naive = dataset.incidents.filter((incident) => passes(incident, filter, dataset));
        expect(select(dataset, filter).size).toBe(naive.length);
        expect(select(dataset, filter).countBy(byPlace).get(UNPLACED)?.incidents ?? 0).toBe(
          naive.filter(({ placeId }) => placeId === null).length,
        );
      }),
    );
  });

  it("the outcomes of the summary add up to its total", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const selection = select(dataset, filter);
        const { total, outcomes } = summarise(selection);
        expect(total).toEqual(selection.total);
        expect(addTallies(outcomes.map((outcome) => outcome.total))).toEqual(total);
        for (const { places, total: whole } of outcomes)
          expect(addTallies(places.map((place) => place.total))).toEqual(whole);
      }),
    );
  });

  it("what is reported and what is told as background are never counted together", () => {
    const reported = select(inventedDataset, EMPTY_FILTER).size;
    const background = select(inventedDataset, { ...EMPTY_FILTER, told: "background" }).size;
    expect([reported, background]).toEqual([9, 1]);
  });
});

describe("counting", () => {
  it("adds stated sizes of groups to the people, and keeps groups without a number beside them", () => {
    expect(select(inventedDataset, EMPTY_FILTER).total).toEqual({ people: 27, incidents: 9, unnumbered: 1 });
  });

  it("takes a date without a year for undated", () => {
    const dates = select(inventedDataset, EMPTY_FILTER).countBy(byDate);
    expect(dates.get(UNDATED)).toEqual({ people: 1, incidents: 2, unnumbered: 1 });
    expect(dates.has("XXXX-10-18")).toBe(false);
  });

  it("refuses a row that is not there", () => {
    expect(() => select(inventedDataset, EMPTY_FILTER).row(9)).toThrow(RangeError);
  });
});

describe("sentence lengths", () => {
  it("fall into the bin whose upper edge they reach", () => {
    const cases = [
      [{ hours: 72 }, "3-days"],
      [{ days: 4 }, "15-days"],
      [{ days: 15 }, "15-days"],
      [{ days: 30 }, "30-days"],
      [{ days: 31 }, "6-months"],
      [{ months: 1 }, "6-months"],
      [{ months: 6 }, "6-months"],
      [{ months: 12 }, "1-year"],
      [{ years: 1 }, "1-year"],
      [{ years: 1, days: 1 }, "3-years"],
      [{ years: 3 }, "3-years"],
      [{ years: 20 }, "20-years"],
      [{ years: 25 }, "over-20-years"],
      [{ life: true as const }, "life"],
    ] as const;
    for (const [term, bin] of cases) expect([term, termBinOf(term)]).toEqual([term, bin]);
  });

  it("order twelve months like a year, and life behind everything", () => {
    expect(termInSeconds({ months: 12 })).toBe(termInSeconds({ years: 1 }));
    expect(termInSeconds({ life: true })).toBeGreaterThan(termInSeconds({ years: 999 }));
  });

  it("keep what is no time behind bars apart", () => {
    const plain = { sentence: null, fine: null };
    expect(lengthBinOf({ ...plain, status: "restricted-freedom", sentence: { years: 2 } })).toBe("restricted");
    expect(lengthBinOf({ ...plain, status: "fined", fine: { amount: 1, unit: "KZT" } })).toBe("fine-only");
    expect(lengthBinOf({ ...plain, status: "pretrial-detention" })).toBe("awaiting-verdict");
    expect(lengthBinOf({ ...plain, status: "acquitted" })).toBe("no-sentence");
    expect(lengthBinOf({ ...plain, status: "detained" })).toBe("not-stated");
    expect(GREY_BINS).toHaveLength(5);
  });
});

describe("the summary in words", () => {
  it("says who, what, where and when, in numbers that add up", () => {
    const only = { ...inventedDataset, incidents: inventedDataset.incidents.slice(0, 3) };
    expect(english.summary(summarise(select(only, EMPTY_FILTER)), only.places)).toBe(
      "3 people in 1 article. 1 received 15 days of administrative arrest in Almaty, on 3 March 2031. 1 was fined in Astana, in March 2031. 1 received 6 years and 6 months in prison in Almaty, on 27 February 2031.",
    );
  });

  it("says so when nobody is in view", () => {
    const { places } = inventedDataset;
    expect(english.summary(summarise(select(inventedDataset, { ...EMPTY_FILTER, text: "x9" })), places)).toBe(
      "Nobody in this view.",
    );
  });
});
