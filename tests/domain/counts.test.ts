import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byCharge, byDate, byLength, byPlace, byStatus, UNDATED, UNPLACED } from "../../src/domain/dimension.ts";
import { EMPTY_FILTER } from "../../src/domain/facets/facets.ts";
import { GREY_BINS, lengthBinOf } from "../../src/domain/length.ts";
import type { Incident } from "../../src/domain/schema.ts";
import { select } from "../../src/domain/selection.ts";
import { summarise } from "../../src/domain/summary.ts";
import { addTallies, emptyTally, tallyIncident } from "../../src/domain/tally.ts";
import { termBinOf, termInSeconds } from "../../src/domain/term.ts";
import { STATUSES, type Status } from "../../src/domain/vocabulary.ts";
import { english } from "../../src/domain/words/english.ts";
import { arbitraryDataset, arbitraryFilter } from "../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../invented/dataset.ts";
import { naiveSelection } from "../invented/naive.ts";

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
        const naive = naiveSelection(dataset, filter);
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
    const plain = { sentence: null };
    expect(lengthBinOf({ ...plain, status: "restricted-freedom", sentence: { years: 2 } })).toBe("restricted");
    expect(lengthBinOf({ ...plain, status: "fined" })).toBe("fine-only");
    expect(lengthBinOf({ ...plain, status: "pretrial-detention" })).toBe("awaiting-verdict");
    expect(lengthBinOf({ ...plain, status: "pretrial-detention", sentence: { months: 2 } })).toBe("awaiting-verdict");
    expect(lengthBinOf({ ...plain, status: "house-arrest" })).toBe("awaiting-verdict");
    expect(lengthBinOf({ ...plain, status: "acquitted" })).toBe("no-sentence");
    expect(lengthBinOf({ ...plain, status: "detained" })).toBe("not-stated");
    expect(GREY_BINS).toHaveLength(5);
  });

  it("call a fine all there is only where the outcome is the fine", () => {
    const finedToo = (status: Status) =>
      lengthBinOf(inventIncident({ id: "fined", status, fine: { amount: 1, unit: "KZT" } }));
    expect(Object.fromEntries(STATUSES.map((status) => [status, finedToo(status)]))).toEqual({
      detained: "not-stated",
      "pretrial-detention": "awaiting-verdict",
      "administrative-arrest": "not-stated",
      fined: "fine-only",
      imprisoned: "not-stated",
      "restricted-freedom": "restricted",
      "house-arrest": "awaiting-verdict",
      released: "not-stated",
      acquitted: "no-sentence",
      "under-investigation": "awaiting-verdict",
      warned: "no-sentence",
      "forced-psychiatric": "not-stated",
      other: "not-stated",
    });
  });
});

describe("the summary in words", () => {
  it("says who, what, where and when, in numbers that add up", () => {
    const only = { ...inventedDataset, incidents: inventedDataset.incidents.slice(0, 3) };
    expect(english.summary(summarise(select(only, EMPTY_FILTER)), only.places)).toBe(
      "3 people in 1 of 2 articles. 1 received 15 days of administrative arrest in Almaty, on 3 March 2031. 1 was fined in Astana, in March 2031. 1 received 6 years and 6 months in prison in Almaty, on 27 February 2031.",
    );
  });

  it("names a restricted or suspended sentence as what it may be", () => {
    const oral = select(inventedDataset, { ...EMPTY_FILTER, city: ["oral"] });
    expect(english.summary(summarise(oral), inventedDataset.places)).toBe(
      "1 person in 1 of 2 articles. 1 received 1 year (restricted or suspended) in Oral, on 3 March 2031.",
    );
    expect(english.statuses["restricted-freedom"]).toBe("Restricted or suspended");
  });

  it("says how many articles are loaded only where some give nobody", () => {
    const all = select(inventedDataset, EMPTY_FILTER);
    expect(english.summary(summarise(all), inventedDataset.places)).toMatch(/ in 2 articles\. /);
  });

  it("gives numbers that add up to its first, however many outcomes it gathers", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const found = summarise(select(dataset, filter));
        const [first = "", ...clauses] = english.summary(found, dataset.places).split(/[.;] /);
        const peopleIn = (clause: string) =>
          Number(/^([\d,]+)(?! groups?)\b/.exec(clause)?.[1]?.replaceAll(",", "") ?? 0);
        const sum = clauses.map(peopleIn).reduce((all, people) => all + people, 0);
        expect(sum).toBe(found.total.people);
        // What is told as background may repeat people: its sum is said nowhere, only its cases.
        expect(peopleIn(first)).toBe(found.isBackground ? found.total.incidents : found.total.people);
      }),
    );
  });

  it("gathers what does not fit: outcomes beyond three, places beyond two", () => {
    const place = (placeId: string | null) => ({ placeId, status: "detained" as const });
    const incidents = [
      ...["almaty", "almaty", "almaty", "astana", "astana", "oral", null, null].map(place),
      ...Array(4).fill({ status: "fined", placeId: "almaty" }),
      ...Array(3).fill({ status: "warned", placeId: "oral" }),
      { status: "released" as const },
      { status: "acquitted" as const },
    ].map((given, index) => inventIncident({ count: 1, ...given, id: `s${index}` }));
    const say = (rows: typeof incidents) => {
      const dataset = { ...inventedDataset, articles: inventedDataset.articles.slice(0, 1), incidents: rows };
      return english.summary(summarise(select(dataset, EMPTY_FILTER)), dataset.places);
    };
    expect(say(incidents)).toBe(
      "17 people in 1 article. 8 were detained: 3 in Almaty, 2 in Astana, 1 in another place, 2 with no place stated. 4 were fined in Almaty. 3 were warned in Oral; 2 others met other outcomes.",
    );
    expect(say(incidents.slice(0, 16))).toMatch(/ 3 were warned in Oral; 1 was released\.$/);
  });

  it("says how many are named where there are groups, and only there", () => {
    const say = (rows: readonly Incident[]) => {
      const dataset = { ...inventedDataset, incidents: [...rows] };
      return english.summary(summarise(select(dataset, EMPTY_FILTER)), dataset.places);
    };
    const single = inventIncident({ id: "single", count: 1 });
    const group = inventIncident({ id: "group", count: 35_000 });
    const { incidents } = inventedDataset;
    expect(say(incidents)).toMatch(
      /^27 people \(7 named, the rest in 1 group\) and 1 group of unstated size in 2 articles\. 20 people and 1 group were detained/,
    );
    expect(say([...incidents.slice(0, 3), single, group])).toMatch(
      /^35,004 people \(3 named, 1 unnamed, the rest in 1 group\) in 1 of 2 articles\./,
    );
    expect(say([group])).toMatch(/^35,000 people \(none named, all in 1 group\) in /);
    expect(say([...incidents.slice(0, 3), single])).toMatch(/^4 people in /);
  });

  it("says so when nobody is in view", () => {
    const { places } = inventedDataset;
    expect(
      english.summary(
        summarise(select(inventedDataset, { ...EMPTY_FILTER, text: { words: "x9", scope: "facts" } })),
        places,
      ),
    ).toBe("Nobody in this view.");
  });
});
