import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { CountTable } from "../CountTable.ts";
import { peopleIn, sentenceLengthsOf } from "./model.ts";

/** The bars of sentence lengths: those with a term divided by status, the grey ones whole. */
export function countLengths(selection: Selection, words: Words): CountTable {
  const { rows, statuses } = sentenceLengthsOf(selection);
  return {
    caption: words.sentences.unit,
    heading: words.counts.length,
    parts: statuses.map((status) => words.statuses[status]),
    rows: rows
      .filter(({ total }) => total.incidents > 0)
      .map((row) => ({
        name: words.lengths[row.bin],
        total: row.total,
        parts: row.isGrey ? null : statuses.map((status) => peopleIn(row, status)),
      })),
  };
}
