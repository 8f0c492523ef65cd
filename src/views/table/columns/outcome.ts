import { lengthBinOf } from "../../../domain/length.ts";
import type { Fine, Incident } from "../../../domain/schema.ts";
import { termInSeconds } from "../../../domain/term.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { basisNotes, type Cell, stated, textCell, unstated } from "./Cell.ts";
import { type ColumnKind, textColumn } from "./ColumnKind.ts";

export const status = textColumn(
  1.2,
  (incident, words) => stated(words.statuses[incident.status], ...basisNotes(incident, "status", words)),
  ["status"],
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

/** Digits of the greatest number that is sorted rightly, with the point and the two behind it. */
const DIGITS = 18;

function inDigits(value: number): string {
  return value.toFixed(2).padStart(DIGITS, "0");
}

/** Amounts of one unit are compared; of two units none is more than the other, so they stand apart. */
function fineKey({ unit, amount }: Fine): string {
  return `${unit} ${inDigits(amount)}`;
}

/** A fine is less than any time behind bars. */
export const sentence: ColumnKind = {
  share: 1.15,
  first: "descending",
  cell: sentenceCell,
  key({ sentence: term, fine: penalty }) {
    if (term !== null) return `1 ${inDigits(Math.min(termInSeconds(term), Number.MAX_SAFE_INTEGER))}`;
    return penalty === null ? null : `0 ${fineKey(penalty)}`;
  },
};

export const fine: ColumnKind = {
  share: 1,
  first: "descending",
  cell: (incident, words) =>
    textCell(incident.fine && words.fine(incident.fine), words, ...basisNotes(incident, "fine", words)),
  key: ({ fine: penalty }) => penalty && fineKey(penalty),
};
