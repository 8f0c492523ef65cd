import fc from "fast-check";
import { expect, it } from "vitest";
import { columnsOf } from "../../../src/domain/engine/Columns.ts";
import { columnsFrom } from "../../../src/domain/engine/columnsFrom.ts";
import { narrowTo } from "../../../src/domain/engine/narrowTo.ts";
import { select } from "../../../src/domain/selection.ts";
import { arbitraryDataset, arbitraryFilter } from "../../invented/arbitraryDataset.ts";

it("a narrowed dataset counts by the columns that are made of its incidents, and finds them by their ids", () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
      const narrowed = narrowTo(dataset, select(dataset, filter).members.words);
      expect(columnsOf(narrowed)).toEqual(columnsFrom(narrowed));
      const kept = [...narrowed.incidents].map(({ id }) => id);
      kept.forEach((id, row) => {
        expect(narrowed.incidents.at(row)?.id).toBe(id);
        expect(narrowed.incidents.rowOf?.(id)).toBe(row);
      });
      for (const { id } of dataset.incidents)
        if (!kept.includes(id)) expect(narrowed.incidents.rowOf?.(id)).toBeUndefined();
    }),
  );
});
