import { basesOf } from "../../../domain/basis.ts";
import { extentOf, precisionOf } from "../../../domain/impreciseDate.ts";
import type { Incident } from "../../../domain/schema.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { type Cell, isWeaker, stated, textCell, unstated } from "./Cell.ts";
import { type ColumnKind, textColumn } from "./ColumnKind.ts";

/** The day and its year may be known in different ways. */
function dateBasisNotes(incident: Incident, words: Words): string[] {
  return basesOf(incident, "date")
    .filter(({ basis }) => isWeaker(basis))
    .map(({ part, basis }) => words.partBasis(part, basis));
}

function dateCell(incident: Incident, words: Words): Cell {
  if (incident.date === null) return unstated(words.table.notStated);
  const precision = precisionOf(incident.date);
  const approximate = precision === "month" || precision === "year" ? [words.table.approximate] : [];
  const kind = incident.dateOf === null ? [] : [words.table.dateOf(incident.dateOf)];
  return stated(words.date(incident.date), ...approximate, ...kind, ...dateBasisNotes(incident, words));
}

export const date: ColumnKind = {
  share: 1.3,
  first: "descending",
  cell: dateCell,
  follows: ["date"],
  key(incident) {
    const extent = incident.date === null ? null : extentOf(incident.date);
    return extent === null ? null : `${extent.first} ${extent.last}`;
  },
};

/** What happened on the date. */
export const event = textColumn(0.9, ({ dateOf }, words) =>
  textCell(dateOf === null ? null : words.table.dateOf(dateOf), words),
);
