import type { Charge, Incident } from "../../../domain/schema.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { basisNotes, type Cell, quotedCell, stated, textCell, unstated } from "./Cell.ts";
import { textColumn } from "./ColumnKind.ts";

/** The article's own words for a charge that is none of the kinds. */
function ownWords({ category, text }: Charge): string | null {
  return category === null || category === "other" ? text : null;
}

function chargeCell(incident: Incident, words: Words): Cell {
  if (incident.charge === null) return unstated(words.table.notStated);
  const laws = incident.charge.law.map(words.table.law);
  const notes = basisNotes(incident, "charge", words);
  const own = ownWords(incident.charge);
  if (own !== null) return quotedCell(own, words, ...laws, ...notes);
  const { category } = incident.charge;
  if (category !== null) return stated(words.charges[category], ...laws, ...notes);
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
  return quotedCell(incident.trigger?.text, words, ...(day === null ? [] : [words.date(day)]), ...notes);
});
