import fc from "fast-check";
import { expect, test } from "vitest";
import { countBits, rowsOf, wordsFor } from "../../../src/domain/engine/bits.ts";
import { applyRows, rowListsOf } from "../../../src/domain/engine/RowLists.ts";

const things = fc.array(fc.nat({ max: 5 }), { maxLength: 200 });

function rowsIn(words: Uint32Array): number[] {
  return [...rowsOf(words, countBits(words))];
}

test("the rows of a thing are added, and turned where they were", () => {
  fc.assert(
    fc.property(things, fc.array(fc.tuple(fc.nat({ max: 5 }), fc.boolean()), { maxLength: 5 }), (codes, steps) => {
      const lists = rowListsOf(codes, (row) => row, 6);
      const words = wordsFor(codes.length);
      const expected = new Set<number>();
      for (const [thing, isTurned] of steps) {
        const rows = codes.flatMap((code, row) => (code === thing ? [row] : []));
        applyRows(lists, Uint32Array.of(thing), isTurned ? "turn" : "add", words);
        for (const row of rows)
          if (isTurned && expected.has(row)) expected.delete(row);
          else expected.add(row);
        expect(rowsIn(words)).toEqual([...expected].sort((a, b) => a - b));
      }
    }),
  );
});

test("distances of several bytes are kept", () => {
  const lists = rowListsOf([0, 1, 1, 0], (at) => [3, 200, 70_000, 4_000_000][at] ?? 0, 2);
  const words = wordsFor(4_000_001);
  applyRows(lists, Uint32Array.of(0, 1), "add", words);
  expect(rowsIn(words)).toEqual([3, 200, 70_000, 4_000_000]);
});
