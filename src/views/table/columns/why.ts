import type { Charge, Incident } from "../../../domain/schema.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { basisNotes, type Cell, stated, textCell, unstated } from "./Cell.ts";
import { textColumn } from "./ColumnKind.ts";

/** The kind of charge; the article's own words where it is none of the kinds. */
function kindOfCharge({ category, text }: Charge, words: Words): string | null {
  if (category === null) return text;
  return category === "other" ? (text ?? words.charges.other) : words.charges[category];
}

function chargeCell(incident: Incident, words: Words): Cell {
  if (incident.charge === null) return unstated(words.table.notStated);
  const laws = incident.charge.law.map(words.table.law);
  const notes = basisNotes(incident, "charge", words);
  const kind = kindOfCharge(incident.charge, words);
  if (kind !== null) return stated(kind, ...laws, ...notes);
  return laws.length === 0 ? unstated(words.table.notStated) : stated(words.list(laws), ...notes);
}

export const charge = textColumn(1.3, chargeCell);

/** Code, article and part of the law, where the article names them. */
export const law = textColumn(1.1, (incident, words) =>
  textCell(incident.charge?.law.map(words.table.law).join(", "), words, ...basisNotes(incident, "charge", words)),
);

/** The act the case is about. */
export const trigger = textColumn(1.4, (incident, words) => {
  const day = incident.trigger?.date ?? null;
  const notes = basisNotes(incident, "trigger", words);
  return textCell(incident.trigger?.text, words, ...(day === null ? [] : [words.date(day)]), ...notes);
});
