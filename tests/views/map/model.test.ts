import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byPlace } from "../../../src/domain/dimension.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { select } from "../../../src/domain/selection.ts";
import { addTallies } from "../../../src/domain/tally.ts";
import { legendSizes, mapModel, markOf, RING_RADIUS, radiusOf } from "../../../src/views/map/model.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset } from "../../invented/dataset.ts";

describe("the model of the map", () => {
  it("puts everybody either on the map or not on the map", () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        arbitraryFilter,
        fc.constantFrom(null, "city" as const),
        (dataset, filter, except) => {
          const selection = select(dataset, filter, except);
          const model = mapModel(selection);
          expect(addTallies([model.placed, model.unplaced])).toEqual(selection.total);
          expect(addTallies(model.places.map(({ total }) => total))).toEqual(model.placed);
          for (const { id, total } of model.places) expect(total).toEqual(selection.countBy(byPlace).get(id));
        },
      ),
    );
  });

  it("gives circles areas in proportion to their people, however few", () => {
    const people = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(people, people, people, (a, b, reference) => {
        const [first, second] = [radiusOf(a, reference, 32), radiusOf(b, reference, 32)];
        expect(first ** 2 / second ** 2).toBeCloseTo(a / b, 6);
      }),
    );
    expect(radiusOf(1, 100_000, 32)).toBeLessThan(0.11);
  });

  it("lists the places with most people first and draws none larger than the largest", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const { places, reference } = mapModel(select(dataset, EMPTY_FILTER));
        const people = places.map(({ total }) => total.people);
        expect(people).toEqual([...people].sort((a, b) => b - a));
        for (const place of places) expect(markOf(place, reference, 32).radius).toBeLessThanOrEqual(32);
      }),
    );
  });

  it("draws a ring of one size where no group has a number", () => {
    const { places, reference } = mapModel(select(inventedDataset, EMPTY_FILTER));
    const region = places.find(({ id }) => id === "karaganda-region");
    expect(region && markOf(region, reference, 32)).toEqual({ radius: RING_RADIUS, isRing: true });
  });

  it("names round sizes in the legend that the map can have", () => {
    expect(legendSizes(10)).toEqual([10, 2]);
    expect(legendSizes(22)).toEqual([20, 5, 1]);
    expect(legendSizes(731)).toEqual([500, 100, 20]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (reference) => {
        const sizes = legendSizes(reference);
        expect(sizes.length).toBeGreaterThan(0);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(reference);
        for (const size of sizes) expect(String(size)).toMatch(/^[125]0*$/);
      }),
    );
  });
});
