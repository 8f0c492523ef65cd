import fc from "fast-check";
import { expect, test } from "vitest";
import { countBits, rowsOf, wordsFor } from "../../../src/domain/engine/bits.ts";
import { addRows } from "../../../src/domain/engine/RowLists.ts";
import { textsHaving } from "../../../src/domain/search/JoinedTexts.ts";
import { wordRowsOf } from "../../../src/domain/search/TextRows.ts";

// Two of the letters are two units each, of which they share the last.
const letter = fc.constantFrom("a", "б", "қ", "e", "1", "'", "\u{1f600}", "\u{1fa00}");
const word = fc.string({ unit: letter, minLength: 1, maxLength: 4 });
const row = fc.array(word, { maxLength: 3 }).map((words) => words.join(" "));

function rowsHaving(rows: readonly string[], wanted: string): number[] {
  const found = wordsFor(rows.length);
  const names = wordRowsOf(rows);
  addRows(names.rows, textsHaving(names.texts, wanted), found);
  return [...rowsOf(found, countBits(found))];
}

test("a word is found wherever it stands, also as a part of another", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40, size: "max" }), word, (rows, wanted) => {
      expect(rowsHaving(rows, wanted)).toEqual(rows.flatMap((text, index) => (text.includes(wanted) ? [index] : [])));
    }),
  );
});

test("of letters of two units, both are looked for", () => {
  const rows = ["\u{1f600}b\u{1fa00}a", "\u{1f601}", "\u{1f600}a"];
  expect(rowsHaving(rows, "\u{1f600}a")).toEqual([2]);
  expect(rowsHaving(rows, "\u{1f600}")).toEqual([0, 2]);
});

test("rows far apart are found: their distances take several bytes", () => {
  const rows = Array.from({ length: 40_000 }, (_, index) => (index % 20_000 === 7 ? "rare" : "usual"));
  expect(rowsHaving(rows, "rar")).toEqual([7, 20_007]);
  expect(rowsHaving(rows, "usual")).toHaveLength(39_998);
});
