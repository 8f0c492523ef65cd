import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { DatasetFile } from "../../../src/domain/schema.ts";
import { type Selection, select } from "../../../src/domain/selection.ts";
import { COLUMNS } from "../../../src/domain/settings/columns.ts";
import { type Sorting, sort } from "../../../src/domain/settings/sort.ts";
import { english } from "../../../src/domain/words/english.ts";
import { columnKinds } from "../../../src/views/table/columns/columnKinds.ts";
import { nextSorting } from "../../../src/views/table/model.ts";
import { orderNow } from "../../../src/views/table/order/orderOf.ts";
import { SortedRows } from "../../../src/views/table/order/SortedRows.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

const sorting: fc.Arbitrary<Sorting> = fc.record({
  column: fc.constantFrom(...COLUMNS),
  direction: fc.constantFrom("ascending" as const, "descending" as const),
});

function rowsIn(selection: Selection, by: Sorting): (number | undefined)[] {
  const rows = new SortedRows(orderNow(selection.dataset, by, english), selection.members);
  return Array.from({ length: rows.length }, (_, index) => rows.at(index));
}

function idsOf(dataset: DatasetFile, by: Sorting): (string | undefined)[] {
  return rowsIn(select(dataset, EMPTY_FILTER), by).map((row) => dataset.incidents[row ?? -1]?.id);
}

describe("the rows of the table", () => {
  it("are a permutation of the selection, however they are sorted", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, sorting, (dataset, filter, by) => {
        const selection = select(dataset, filter);
        const rows = rowsIn(selection, by).map((row) => dataset.incidents[row ?? -1]?.id);
        const passing = Array.from({ length: selection.size }, (_, index) => selection.row(index).id);
        expect(rows.sort()).toEqual(passing.sort());
      }),
    );
  });

  it("have what is not stated last in both directions", () => {
    fc.assert(
      fc.property(arbitraryDataset, sorting, (dataset, by) => {
        if (by.column === "person" || by.column === "date") return;
        const selection = select(dataset, EMPTY_FILTER);
        const stated = rowsIn(selection, by).flatMap((row) => {
          const incident = dataset.incidents[row ?? -1];
          return incident === undefined ? [] : [columnKinds[by.column].cell(incident, english, dataset).isStated];
        });
        expect(stated.lastIndexOf(true)).toBeLessThan(stated.includes(false) ? stated.indexOf(false) : stated.length);
      }),
    );
  });

  it("stand newest first at the beginning, those without a day on the calendar last", () => {
    expect(idsOf(inventedDataset, sort.empty)).toEqual(["i1", "i4", "i9", "i2", "i5", "i3", "i8", "i6", "i7"]);
  });

  it("are sorted by the length of the sentence, life being the longest and a fine less than any term", () => {
    const ids = idsOf(inventedDataset, { column: "sentence", direction: "descending" });
    expect(ids.slice(0, 5)).toEqual(["i8", "i3", "i4", "i1", "i2"]);
    expect(idsOf(inventedDataset, { column: "sentence", direction: "ascending" }).slice(0, 5)).toEqual([
      "i2",
      "i1",
      "i4",
      "i3",
      "i8",
    ]);
  });

  it("have every fine below the shortest term, and a greater fine above a smaller one", () => {
    const incidents = [
      inventIncident({ id: "small", fine: { amount: 10, unit: "KZT" } }),
      inventIncident({ id: "hour", sentence: { hours: 1 } }),
      inventIncident({ id: "great", fine: { amount: 9_000_000, unit: "KZT" } }),
    ];
    const ids = idsOf({ ...inventedDataset, incidents }, { column: "sentence", direction: "descending" });
    expect(ids).toEqual(["hour", "great", "small"]);
  });

  it.each(["fine", "sentence"] as const)(
    "sort fines of one currency by their amount, and those of two apart: by %s",
    (column) => {
      const fined = (id: string, amount: number, unit: string) => inventIncident({ id, fine: { amount, unit } });
      const incidents = [
        fined("c", 9, "MCI"),
        fined("b", 120_000, "KZT"),
        fined("a", 9, "KZT"),
        fined("d", 20.5, "MCI"),
      ];
      const ids = idsOf({ ...inventedDataset, incidents }, { column, direction: "ascending" });
      expect(ids).toEqual(["a", "b", "c", "d"]);
    },
  );

  it("are sorted by terms of any length, in whatever units they are told", () => {
    const terms = { a: { hours: 1 }, b: { hours: 36 }, c: { days: 2 }, d: { years: 999 }, e: { life: true as const } };
    const incidents = Object.entries(terms)
      .reverse()
      .map(([id, sentence]) => inventIncident({ id, sentence }));
    const ids = idsOf({ ...inventedDataset, incidents }, { column: "sentence", direction: "ascending" });
    expect(ids).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("keep the order of the dataset where they are alike", () => {
    const incidents = ["a", "b", "c"].map((id) => inventIncident({ id, count: 1 }));
    for (const column of COLUMNS)
      for (const direction of ["ascending", "descending"] as const)
        expect(idsOf({ ...inventedDataset, incidents }, { column, direction })).toEqual(["a", "b", "c"]);
  });

  it("turn round when their column is chosen again", () => {
    const byCity = nextSorting(sort.empty, "city");
    expect(byCity).toEqual({ column: "city", direction: "ascending" });
    expect(nextSorting(byCity, "city")).toEqual({ column: "city", direction: "descending" });
    expect(nextSorting(byCity, "date")).toEqual(sort.empty);
  });
});
