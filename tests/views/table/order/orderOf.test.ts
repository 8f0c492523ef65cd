import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatasetFile } from "../../../../src/domain/schema.ts";
import { select } from "../../../../src/domain/selection.ts";
import { COLUMNS } from "../../../../src/domain/settings/columns.ts";
import type { Sorting } from "../../../../src/domain/settings/sort.ts";
import { english } from "../../../../src/domain/words/english.ts";
import type { SortKey } from "../../../../src/views/table/columns/ColumnKind.ts";
import { columnKinds } from "../../../../src/views/table/columns/columnKinds.ts";
import { comingOrder, orderNow, quickOrder } from "../../../../src/views/table/order/orderOf.ts";
import { SortedRows } from "../../../../src/views/table/order/SortedRows.ts";
import { sortInSteps } from "../../../../src/views/table/order/sortInSteps.ts";
import { atOnce } from "../../../../src/views/table/order/Work.ts";
import { arbitraryDataset, arbitraryFilter } from "../../../invented/arbitraryDataset.ts";
import { syntheticDataset } from "../../../synthetic/syntheticDataset.ts";

const sorting: fc.Arbitrary<Sorting> = fc.record({
  column: fc.constantFrom(...COLUMNS),
  direction: fc.constantFrom("ascending" as const, "descending" as const),
});

const collator = new Intl.Collator("en", { numeric: true });

function compareKeys(a: SortKey, b: SortKey): number {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}

/** The order by its definition: every incident is asked and compared. */
function naiveOrder(dataset: DatasetFile, { column, direction }: Sorting): number[] {
  const keys = dataset.incidents.map((incident) => columnKinds[column].key(incident, english, dataset));
  const turn = direction === "ascending" ? 1 : -1;
  return keys
    .map((_, row) => row)
    .sort((a, b) => {
      const [one = null, other = null] = [keys[a], keys[b]];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return turn * compareKeys(one, other);
    });
}

describe("the order of all rows", () => {
  it("is that of comparing every incident with every other, whatever the column follows from", () => {
    fc.assert(
      fc.property(arbitraryDataset, sorting, (dataset, by) => {
        expect([...orderNow(dataset, by, english)]).toEqual(naiveOrder(dataset, by));
      }),
    );
  });

  it("is quick for what is the same in many rows, and comes in slices for names; who waits waits for the same", async () => {
    const archive = syntheticDataset({ incidents: 8000, seed: 1 });
    const byName: Sorting = { column: "person", direction: "ascending" };
    expect(quickOrder(archive, { column: "city", direction: "ascending" }, english)).not.toBeNull();
    expect(quickOrder(archive, byName, english)).toBeNull();
    const coming = comingOrder(archive, byName, english);
    expect(comingOrder(archive, byName, english)).toBe(coming);
    expect([...(await coming)]).toEqual(naiveOrder(archive, byName));
    expect(quickOrder(archive, byName, english)).toBe(await coming);
  });
});

describe("sorting in steps", () => {
  it("gives what sorting at once gives, and keeps those alike as they stood", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 2000, size: "max" }), (numbers) => {
        const members = numbers.map((number, at) => ({ number, at }));
        const compare = (a: { number: number }, b: { number: number }) => a.number - b.number;
        expect(atOnce(sortInSteps(members, compare))).toEqual([...members].sort(compare));
      }),
    );
  });
});

describe("the sorted rows of a selection", () => {
  it("are the order without those that do not pass, and each is found at its index, whoever asks first", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, sorting, fc.boolean(), (dataset, filter, by, fromEnd) => {
        const { members } = select(dataset, filter);
        const order = orderNow(dataset, by, english);
        const passing = [...order].filter((row) => members.has(row));
        const rows = new SortedRows(order, members);
        const asked = passing.map((row, index) => ({ row, index }));
        for (const { row, index } of fromEnd ? asked.reverse() : asked) {
          expect(rows.indexOf(row)).toBe(index);
          expect(rows.at(index)).toBe(row);
        }
        expect([rows.length, rows.at(passing.length)]).toEqual([passing.length, undefined]);
        for (const row of order) if (!members.has(row)) expect(rows.indexOf(row)).toBe(-1);
      }),
    );
  });
});
