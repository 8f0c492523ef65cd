import type { Incident } from "../../../domain/schema.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { basisNotes, type Cell, quotedCell, stated, textCell } from "./Cell.ts";
import { type ColumnKind, textColumn } from "./ColumnKind.ts";

function personCell(incident: Incident, words: Words): Cell {
  const { person: named, count, background } = incident;
  const told = background ? [words.table.background] : [];
  if (named !== null) return quotedCell(named.name, words, ...basisNotes(incident, "person", words), ...told);
  if (count === null) return stated(words.table.groupOfUnstatedSize, ...told);
  return stated(words.table.group(count), ...basisNotes(incident, "count", words), ...told);
}

/** Unnamed groups have a text but no name, and stand after the people who have one. */
export const person: ColumnKind = {
  share: 1.5,
  first: "ascending",
  cell: personCell,
  key: (incident) => incident.person?.name ?? null,
};

export const role = textColumn(1.2, ({ person: named }, words) => quotedCell(named?.role, words));

/** How many the row counts as. */
export const people: ColumnKind = {
  share: 0.7,
  first: "descending",
  follows: ["count"],
  cell: ({ count }, words) => textCell(count === null ? null : words.number(count), words),
  key: ({ count }) => count,
};

export const organisation = textColumn(
  1.3,
  (incident, words) => quotedCell(incident.organisation, words, ...basisNotes(incident, "organisation", words)),
  ["organisation"],
);
