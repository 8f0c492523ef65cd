import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byInferred } from "../../../src/domain/certainty.ts";
import {
  byCharge,
  byDate,
  byLength,
  byOrganisation,
  byPlace,
  byStatus,
  type Dimension,
} from "../../../src/domain/dimension.ts";
import { EMPTY_FILTER, FACET_NAMES, type FacetName, type Filter } from "../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../src/domain/schema.ts";
import { type Selection, select } from "../../../src/domain/selection.ts";
import { sourcesOf } from "../../../src/figure/sourcesOf.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { NaiveCounts } from "../../invented/naiveCounts.ts";
import { syntheticDataset } from "../../synthetic/syntheticDataset.ts";

const DIMENSIONS: readonly Dimension[] = [byPlace, byDate, byStatus, byCharge, byLength, byOrganisation, byInferred];

function idsOf(selection: Selection): string[] {
  return Array.from({ length: selection.size }, (_, index) => selection.row(index).id);
}

/** Holds everything a selection tells to what is found by looking at every incident. */
function expectNaive(dataset: DatasetFile, filter: Filter, except: FacetName | null): void {
  const [selection, naive] = [select(dataset, filter, except), new NaiveCounts(dataset, filter, except)];
  expect(idsOf(selection)).toEqual(naive.rows.map(({ id }) => id));
  expect(selection.total).toEqual(naive.total);
  expect(selection.reports).toBe(naive.reports);
  expect(selection.toldAgain).toBe(naive.toldAgain);
  expect(selection.articles).toBe(naive.articleIds.length);
  expect(sourcesOf(selection).map(({ id }) => id)).toEqual(naive.articleIds);
  expect(selection.countByArticle()).toEqual(naive.countByArticle());
  for (const dimension of DIMENSIONS) {
    const counts = selection.countBy(dimension);
    expect(new Map(counts)).toEqual(naive.countBy(dimension));
    expect([...counts.values()]).toEqual(Array.from(counts, ([, tally]) => tally));
  }
  for (const inner of [byPlace, byStatus]) {
    const both = [...selection.countByBoth<string, string>(byLength, inner)];
    expect(new Map(both.map(([key, within]) => [key, new Map(within)]))).toEqual(naive.countByBoth(byLength, inner));
    expect(selection.sharedBy<string, string>(byStatus, inner)).toEqual(naive.sharedBy(byStatus, inner));
  }
}

describe("a selection is what its definition says", () => {
  it("for any filters in any order, whatever was counted before", () => {
    const steps = fc.array(fc.tuple(arbitraryFilter, fc.constantFrom(null, ...FACET_NAMES)), { maxLength: 5 });
    fc.assert(
      fc.property(arbitraryDataset, steps, (dataset, chosen) => {
        for (const [filter, except] of chosen) expectNaive(dataset, filter, except);
      }),
    );
  });

  it("when one facet changes after another", () => {
    const changes = fc.array(fc.tuple(arbitraryFilter, fc.constantFrom(...FACET_NAMES)), { maxLength: 6 });
    fc.assert(
      fc.property(arbitraryDataset, changes, (dataset, chosen) => {
        let filter = EMPTY_FILTER;
        for (const [other, name] of chosen) {
          filter = { ...filter, [name]: other[name] };
          for (const except of [null, name]) expectNaive(dataset, filter, except);
        }
      }),
    );
  });

  it("for words and articles anywhere in an archive of hundreds", () => {
    const dataset = syntheticDataset({ incidents: 300, seed: 12 });
    const articles = [7, 60, 100].flatMap((at) => dataset.articles.at(-at)?.id ?? []).sort();
    expect(articles.length).toBeGreaterThan(1);
    expectNaive(dataset, { ...EMPTY_FILTER, articles }, null);
    for (const words of ["a", "almaty", "ов", "rally a"])
      expectNaive(dataset, { ...EMPTY_FILTER, text: { words, scope: "facts" } }, null);
  });

  it("while a range of days is dragged over an archive of thousands, in a city and out of it", () => {
    const dataset = syntheticDataset({ incidents: 2500, seed: 11 });
    const year = fc.integer({ min: 2015, max: 2025 });
    const range = fc.tuple(year, year).map(([a, b]) => ({
      from: `${Math.min(a, b)}-03-05`,
      to: `${Math.max(a, b)}-11-20`,
    }));
    const city = fc.constantFrom<readonly string[]>([], ["almaty"], ["unplaced"]);
    fc.assert(
      fc.property(fc.array(fc.tuple(range, city), { minLength: 2, maxLength: 4 }), (steps) => {
        for (const [dates, places] of steps) expectNaive(dataset, { ...EMPTY_FILTER, dates, city: places }, null);
      }),
      { numRuns: 12 },
    );
  });
});

describe("a selection", () => {
  it("is the same object while the same is chosen", () => {
    const dataset = syntheticDataset({ incidents: 200, seed: 3 });
    const filter: Filter = { ...EMPTY_FILTER, city: ["almaty"] };
    expect(select(dataset, filter, "dates")).toBe(select(dataset, { ...filter }, null));
    expect(select(dataset, filter, "city")).toBe(select(dataset, EMPTY_FILTER));
    expect(select(dataset, filter)).not.toBe(select(dataset, EMPTY_FILTER));
  });

  it("says what it counted also after others were asked for", () => {
    const dataset = syntheticDataset({ incidents: 300, seed: 5 });
    const first = select(dataset, EMPTY_FILTER);
    for (const status of ["fined", "detained", "imprisoned"] as const)
      select(dataset, { ...EMPTY_FILTER, status: [status] }).countBy(byPlace);
    expect(new Map(first.countBy(byPlace))).toEqual(new NaiveCounts(dataset, EMPTY_FILTER, null).countBy(byPlace));
    expect(first.articles).toBe(new NaiveCounts(dataset, EMPTY_FILTER, null).articleIds.length);
  });

  it("has no row beyond its size", () => {
    const selection = select(syntheticDataset({ incidents: 50, seed: 3 }), EMPTY_FILTER);
    expect(() => selection.row(selection.size)).toThrow(`row ${selection.size} of a selection of ${selection.size}`);
    expect(() => selection.row(-1)).toThrow(RangeError);
  });
});
