import fc from "fast-check";
import { expect, test } from "vitest";
import { add, countBoth, countOnes, rowsOf, wordsFor } from "../../../src/domain/engine/bits.ts";
import { Members } from "../../../src/domain/engine/Members.ts";

const rows = fc
  .uniqueArray(fc.integer({ min: 0, max: 4000 }), { maxLength: 400 })
  .map((each) => each.sort((a, b) => a - b));

function wordsOf(of: readonly number[]): Uint32Array {
  const words = wordsFor(4001);
  for (const row of of) add(words, row);
  return words;
}

test("the ones of a word are counted", () => {
  fc.assert(
    fc.property(fc.integer(), (word) => {
      expect(countOnes(word)).toBe((word >>> 0).toString(2).replaceAll("0", "").length);
    }),
  );
});

test("members are found by their order and by their row", () => {
  fc.assert(
    fc.property(rows, (of) => {
      const members = new Members(wordsOf(of));
      expect(members.size).toBe(of.length);
      expect(of.map((_, index) => members.rowAt(index))).toEqual(of);
      expect(Array.from({ length: 4001 }, (_, row) => row).filter((row) => members.has(row))).toEqual(of);
    }),
    { numRuns: 40 },
  );
});

test("what stands in both, and the rows of a set", () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const both = one.filter((row) => other.includes(row));
      const { words, size } = Members.inAll([new Members(wordsOf(one)), new Members(wordsOf(other))]);
      expect(size).toBe(both.length);
      expect([...rowsOf(words, size)]).toEqual(both);
      expect(countBoth(wordsOf(one), wordsOf(other))).toBe(both.length);
    }),
  );
});
