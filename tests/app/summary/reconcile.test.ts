import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reconcile } from "../../../src/app/summary/reconcile.ts";
import { UNCHARGED } from "../../../src/domain/dimension.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../src/domain/schema.ts";
import { type Selection, select } from "../../../src/domain/selection.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { summarise } from "../../../src/domain/summary.ts";
import { addTallies, type Tally } from "../../../src/domain/tally.ts";
import { english } from "../../../src/domain/words/english.ts";
import { charges, statuses } from "../../../src/views/breakdown/groupings.ts";
import { breakdownOf, fold } from "../../../src/views/breakdown/model.ts";
import { mapModel } from "../../../src/views/map/model.ts";
import { sentenceLengthsOf, withoutTerm } from "../../../src/views/sentences/model.ts";
import { orderNow } from "../../../src/views/table/order/orderOf.ts";
import { SortedRows } from "../../../src/views/table/order/SortedRows.ts";
import { timelineOf } from "../../../src/views/timeline/model.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";

/** Narrow filters often leave nobody; the empty one leaves everybody. */
const anyFilter = fc.oneof(fc.constant(EMPTY_FILTER), arbitraryFilter);

function always(law: (selection: Selection, dataset: DatasetFile, filter: Filter) => void): void {
  fc.assert(
    fc.property(arbitraryDataset, anyFilter, (dataset, filter) => law(select(dataset, filter), dataset, filter)),
  );
}

function totals(parts: Iterable<{ total: Tally }>): Tally[] {
  return [...parts].map(({ total }) => total);
}

describe("the reconciliation", () => {
  it("splits into parts that add up to the people in view", () => {
    always((selection) => {
      for (const parts of reconcile(selection)) expect(addTallies(totals(parts))).toEqual(selection.total);
    });
  });

  it("leads to exactly the part that was pressed", () => {
    always((selection, dataset, filter) => {
      for (const part of reconcile(selection).flat()) {
        if (part.filter === null || part.total.incidents === 0) continue;
        expect(select(dataset, { ...filter, ...part.filter }).total).toEqual(part.total);
      }
    });
  });

  it("says of each view what that view itself counts", () => {
    always((selection) => {
      const said = Object.fromEntries(
        reconcile(selection).flatMap((parts) => parts.map(({ name, total }) => [name, total])),
      );
      const { placed, unplaced } = mapModel(selection);
      expect([said.onMap, said.offMap]).toEqual([placed, unplaced]);
      const { bins, approximate, undated } = timelineOf(selection);
      expect([said.dated, said.undated]).toEqual([addTallies(totals([...bins, ...approximate])), undated]);
      const lengths = sentenceLengthsOf(selection);
      expect([said.withTerm, said.withoutTerm]).toEqual([
        lengths.withTerm,
        addTallies(withoutTerm(lengths).map(([, total]) => total)),
      ]);
      const kinds = breakdownOf(selection, charges);
      expect([said.withCharge, said.withoutCharge]).toEqual([
        addTallies(totals(kinds.filter(({ key }) => key !== UNCHARGED))),
        addTallies(totals(kinds.filter(({ key }) => key === UNCHARGED))),
      ]);
    });
  });
});

describe("the people in view", () => {
  it("are those in every view, on the map and off it, in bins and beside them, row by row", () => {
    always((selection) => {
      const { places, unplaced } = mapModel(selection);
      const { bins, approximate, undated } = timelineOf(selection);
      const ways: Tally[][] = [
        [...totals(places), unplaced],
        [...totals(bins), ...totals(approximate), undated],
        totals(sentenceLengthsOf(selection).rows),
        totals(breakdownOf(selection, charges)),
        totals(breakdownOf(selection, statuses)),
        totals(summarise(selection).outcomes),
      ];
      for (const parts of ways) expect(addTallies(parts)).toEqual(selection.total);
      const { rows, folded } = fold(breakdownOf(selection, charges), []);
      expect(addTallies([...totals(rows), ...(folded === null ? [] : [folded.total])])).toEqual(selection.total);
    });
  });

  it("are the cases of the rows, each once, and the reports of all cases are all incidents", () => {
    always((selection, dataset) => {
      const rows = new SortedRows(orderNow(dataset, DEFAULT_SETTINGS.sort, english), selection.members);
      const shown = Array.from({ length: rows.length }, (_, index) => dataset.incidents.at(rows.at(index) ?? -1));
      expect(new Set(shown.map((incident) => incident?.caseId)).size).toBe(selection.size);
      const counted = shown.map((incident) => incident?.count ?? 0);
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(selection.total.people);
      const background = select(dataset, { ...EMPTY_FILTER, told: "background" });
      expect(select(dataset, EMPTY_FILTER).reports + background.reports).toBe(dataset.incidents.length);
    });
  });
});
