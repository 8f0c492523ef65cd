import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reconcile } from "../../../src/app/summary/reconcile.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { select } from "../../../src/domain/selection.ts";
import { addTallies } from "../../../src/domain/tally.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";

/** Narrow filters often leave nobody; the empty one leaves everybody. */
const anyFilter = fc.oneof(fc.constant(EMPTY_FILTER), arbitraryFilter);

describe("the reconciliation", () => {
  it("splits into parts that add up to the people in view", () => {
    fc.assert(
      fc.property(arbitraryDataset, anyFilter, (dataset, filter) => {
        const selection = select(dataset, filter);
        for (const parts of reconcile(selection))
          expect(addTallies(parts.map(({ total }) => total))).toEqual(selection.total);
      }),
    );
  });

  it("leads to exactly the part that was pressed", () => {
    fc.assert(
      fc.property(arbitraryDataset, anyFilter, (dataset, filter) => {
        for (const part of reconcile(select(dataset, filter)).flat()) {
          if (part.filter === null || part.total.incidents === 0) continue;
          expect(select(dataset, { ...filter, ...part.filter }).total).toEqual(part.total);
        }
      }),
    );
  });
});
