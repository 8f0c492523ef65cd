import fc from "fast-check";
import { expect, test } from "vitest";
import { COLUMN_NAMES } from "../../../../src/app/export/data/columns/columns.ts";
import { requestOf } from "../../../../src/app/export/data/DataRequest.ts";
import { rowCounts } from "../../../../src/app/export/data/rowCounts.ts";
import { cellsOf } from "../../../../src/app/export/data/rows.ts";
import { EMPTY_FILTER } from "../../../../src/domain/facets/facets.ts";
import type { Dataset } from "../../../../src/domain/schema.ts";
import { select } from "../../../../src/domain/selection.ts";
import { arbitraryDataset, arbitraryFilter } from "../../../invented/arbitraryDataset.ts";

/** Counts the people of a file as its codebook tells readers to. */
function peopleIn(data: Dataset): number {
  const at = (name: string) => COLUMN_NAMES.indexOf(name);
  const rows = [...cellsOf(data)].filter((row) => row[at("counted")] === true && row[at("background")] === false);
  return rows.reduce((sum, row) => sum + Number(row[at("count")] ?? 0), 0);
}

test("the kinds of rows add up to the rows, and those counted to what the page counts, whatever the filter", () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
      const source = { dataset, filter, datasetVersion: null, permalink: "https://example.org/" };
      for (const extent of ["filtered", "all"] as const) {
        const { data, filter: passed } = requestOf(source, extent);
        const { rows, counted, again, background } = rowCounts(data);
        expect(counted + again + background).toBe(rows);
        expect(rows).toBe([...cellsOf(data)].length);
        const selection = select(dataset, passed);
        const isReported = passed.told === "reported";
        expect(counted).toBe(isReported ? selection.size : 0);
        expect(peopleIn(data)).toBe(isReported ? selection.total.people : 0);
      }
    }),
  );
});

test("all of the data passes no filter, and its link leads to no filtered view", () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
      const source = { dataset, filter, datasetVersion: null, permalink: "https://example.org/a/?city=almaty" };
      const all = requestOf(source, "all");
      expect(all).toMatchObject({ data: dataset, filter: EMPTY_FILTER, permalink: "https://example.org/a/" });
      expect(requestOf(source, "filtered")).toMatchObject({ filter, permalink: source.permalink });
    }),
  );
});
