import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byCharge, UNCHARGED } from "../../../src/domain/dimension.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { select } from "../../../src/domain/selection.ts";
import { addTallies } from "../../../src/domain/tally.ts";
import { CHARGE_CATEGORIES } from "../../../src/domain/vocabulary.ts";
import { charges, statuses } from "../../../src/views/breakdown/groupings.ts";
import { breakdownOf, fold, movedRows } from "../../../src/views/breakdown/model.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

describe("laws of the breakdown", () => {
  test("charges add up to the people in view, and so do statuses; folded or not", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const byCharges = select(dataset, filter, "charge");
        const chargeRows = breakdownOf(byCharges, charges, filter.charge);
        expect(addTallies(chargeRows.map(({ total }) => total))).toEqual(byCharges.total);
        const byStatuses = select(dataset, filter, "status");
        const statusRows = breakdownOf(byStatuses, statuses, filter.status);
        expect(addTallies(statusRows.map(({ total }) => total))).toEqual(byStatuses.total);
        const { rows, folded } = fold(chargeRows, filter.charge);
        expect(addTallies([...rows.map(({ total }) => total), ...(folded === null ? [] : [folded.total])])).toEqual(
          byCharges.total,
        );
        expect(rows.length + (folded?.rows ?? 0)).toBe(chargeRows.length);
      }),
    );
  });

  test("choosing a bar chooses as many as it says", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        for (const { key, total } of breakdownOf(select(dataset, filter, "charge"), charges))
          expect(select(dataset, charges.choose(filter, [key])).total).toEqual(total);
        for (const { key, total } of breakdownOf(select(dataset, filter, "status"), statuses))
          expect(select(dataset, statuses.choose(filter, [key])).total).toEqual(total);
      }),
      { numRuns: 40 },
    );
  });

  test("the largest stand first, the unstated last", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const rows = breakdownOf(select(dataset, EMPTY_FILTER), charges);
        const stated = rows.filter(({ isUnstated }) => !isUnstated).map(({ total }) => total.people);
        expect(stated).toEqual([...stated].sort((a, b) => b - a));
        expect(rows.findIndex(({ isUnstated }) => isUnstated)).toBe(
          rows.some(({ key }) => key === UNCHARGED) ? rows.length - 1 : -1,
        );
      }),
    );
  });
});

/** One invented person for each kind of charge, and many for the first. */
const everyCharge = {
  ...inventedDataset,
  incidents: [...CHARGE_CATEGORIES, null].map((category, index) =>
    inventIncident({
      id: `c${index}`,
      count: index === 0 ? 9 : 1,
      charge: category === null ? null : { text: null, category, law: [] },
    }),
  ),
};

describe("a long list", () => {
  const rows = breakdownOf(select(everyCharge, EMPTY_FILTER), charges);

  test("shows the largest and the unstated, and counts the rest", () => {
    const folding = fold(rows, []);
    expect(folding.rows.map(({ key }) => key)).toEqual([...CHARGE_CATEGORIES.slice(0, 8), UNCHARGED]);
    expect(folding.folded).toEqual({ rows: 8, total: { people: 8, incidents: 8, unnumbered: 0 } });
  });

  test("never folds away what is chosen, nor a single row", () => {
    expect(fold(rows, ["violence"]).rows.map(({ key }) => key)).toContain("violence");
    expect(fold(rows.slice(0, 9), []).folded).toBeNull();
  });
});

test("what is chosen keeps its row where nobody is left in it", () => {
  const nobody = select({ ...inventedDataset, incidents: [] }, EMPTY_FILTER);
  expect(breakdownOf(nobody, charges, ["drugs"])).toEqual([
    { key: "drugs", total: { people: 0, incidents: 0, unnumbered: 0 }, isUnstated: false },
  ]);
});

test("a group of unstated size stands beside its row and adds nothing", () => {
  const rows = breakdownOf(select(inventedDataset, EMPTY_FILTER), charges);
  expect(rows.at(-1)?.total).toEqual(select(inventedDataset, EMPTY_FILTER).countBy(byCharge).get(UNCHARGED));
  expect(rows.at(-1)?.total.unnumbered).toBe(1);
});

test("while a hand moves the filter every row keeps its line, those who come get one before the unstated, and all add up", () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryFilter, arbitraryFilter, (dataset, before, after) => {
      const [rested, now] = [select(dataset, before), select(dataset, after)];
      const rows = movedRows(breakdownOf(rested, charges), breakdownOf(now, charges));
      const stated = breakdownOf(rested, charges).filter(({ isUnstated }) => !isUnstated);
      expect(rows.slice(0, stated.length).map(({ key }) => key)).toEqual(stated.map(({ key }) => key));
      expect(rows.slice(0, -1).some(({ isUnstated }) => isUnstated)).toBe(false);
      expect(addTallies(rows.map(({ total }) => total))).toEqual(now.total);
    }),
  );
});

test("a charge that comes while a hand moves the filter stands before the unstated", () => {
  const people = [
    inventIncident({ id: "economic", charge: { text: null, category: "economic", law: [] } }),
    inventIncident({ id: "unstated", charge: null }),
    inventIncident({ id: "drugs", charge: { text: null, category: "drugs", law: [] } }),
  ];
  const rowsOf = (...incidents: typeof people) =>
    breakdownOf(select({ ...inventedDataset, incidents }, EMPTY_FILTER), charges);
  const moved = movedRows(rowsOf(...people.slice(0, 2)), rowsOf(...people));
  expect(moved.map(({ key }) => key)).toEqual(["economic", "drugs", UNCHARGED]);
});
