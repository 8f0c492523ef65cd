import { lengthBinOf } from "../../../domain/length.ts";
import type { Incident } from "../../../domain/schema.ts";
import { termInSeconds } from "../../../domain/term.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { basisNotes, type Cell, stated, textCell, unstated } from "./Cell.ts";
import { type ColumnKind, textColumn } from "./ColumnKind.ts";

export const status = textColumn(1.2, (incident, words) =>
  stated(words.statuses[incident.status], ...basisNotes(incident, "status", words)),
);

function sentenceCell(incident: Incident, words: Words): Cell {
  const term = incident.sentence && words.term(incident.sentence);
  const penalty = incident.fine && words.fine(incident.fine);
  const notes = new Set([
    ...(term === null ? [] : basisNotes(incident, "sentence", words)),
    ...(penalty === null ? [] : basisNotes(incident, "fine", words)),
  ]);
  if (term !== null) return stated(penalty === null ? term : words.table.withFine(term, penalty), ...notes);
  return penalty === null
    ? unstated(words.withoutTerm(lengthBinOf(incident)))
    : stated(words.table.fine(penalty), ...notes);
}

/** A fine is less than any time behind bars, and a greater fine more than a smaller one. */
export const sentence: ColumnKind = {
  share: 1.15,
  first: "descending",
  cell: sentenceCell,
  key({ sentence: term, fine: penalty }) {
    if (term !== null) return termInSeconds(term);
    return penalty === null ? null : -1 / (1 + penalty.amount);
  },
};

/** Digits before the point of the greatest amount that is sorted rightly. */
const DIGITS = 18;

/** Amounts of one unit are compared; of two units none is more than the other, so they stand apart. */
export const fine: ColumnKind = {
  share: 1,
  first: "descending",
  cell: (incident, words) =>
    textCell(incident.fine && words.fine(incident.fine), words, ...basisNotes(incident, "fine", words)),
  key: ({ fine: penalty }) =>
    penalty === null ? null : `${penalty.unit} ${penalty.amount.toFixed(2).padStart(DIGITS, "0")}`,
};
