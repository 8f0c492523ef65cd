import fc from "fast-check";
import { expect, test } from "vitest";
import { countBits, rowsOf, wordsFor } from "../../../src/domain/engine/bits.ts";
import { addRows, turnRows } from "../../../src/domain/engine/RowLists.ts";
import { rowListsOf } from "../../../src/domain/engine/rowListsOf.ts";

const things = fc.array(fc.nat({ max: 5 }), { maxLength: 200, size: "max" });

function rowsIn(words: Uint32Array): number[] {
  return [...rowsOf(words, countBits(words))];
}

test("the rows of a thing are added, and turned where they were", () => {
  fc.assert(
    fc.property(things, fc.array(fc.tuple(fc.nat({ max: 5 }), fc.boolean()), { maxLength: 5 }), (codes, steps) => {
      const lists = rowListsOf({ things: codes, rowAt: (row) => row, different: 6, length: codes.length });
      const words = wordsFor(codes.length);
      const expected = new Set<number>();
      for (const [thing, isTurned] of steps) {
        const rows = codes.flatMap((code, row) => (code === thing ? [row] : []));
        (isTurned ? turnRows : addRows)(lists, Uint32Array.of(thing), words);
        for (const row of rows)
          if (isTurned && expected.has(row)) expected.delete(row);
          else expected.add(row);
        expect(rowsIn(words)).toEqual([...expected].sort((a, b) => a - b));
      }
    }),
  );
});

test("rows are kept however far they lie apart: all, most, some or none of them", () => {
  const distances = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(0xffff, 0x10000),
      fc.integer({ min: 65_000, max: 300_000 }),
    ),
  );
  fc.assert(
    fc.property(distances, (all) => {
      let row = 0;
      const rows = all.map((distance) => {
        row += distance;
        return row;
      });
      const length = (rows.at(-1) ?? 0) + 1;
      const lists = rowListsOf({
        things: new Uint8Array(rows.length),
        rowAt: (at) => rows[at] ?? 0,
        different: 1,
        length,
      });
      const words = wordsFor(length);
      addRows(lists, Uint32Array.of(0), words);
      expect(rowsIn(words)).toEqual(rows);
      turnRows(lists, Uint32Array.of(0), words);
      expect(rowsIn(words)).toEqual([]);
    }),
  );
});

test("rows far apart are kept, and those of what stands nearly everywhere", () => {
  const length = 4_000_001;
  const rows = [3, 200, 40_000, 40_001, 4_000_000];
  const lists = rowListsOf({ things: [0, 1, 1, 0, 1], rowAt: (at) => rows[at] ?? 0, different: 3, length });
  const words = wordsFor(length);
  addRows(lists, Uint32Array.of(0, 1, 2), words);
  expect(rowsIn(words)).toEqual(rows);
  const often = rowListsOf({ things: new Uint8Array(100), rowAt: (row) => row, different: 1, length: 100 });
  expect(often.further).toHaveLength(0);
});
