import type { Incident } from "../../src/domain/schema.ts";
import { extract } from "../../src/extract/extract.ts";
import { tables } from "./tables.ts";

/** An incident in one line: who, how it ended, when, where, and how much. */
function inWords({ person, count, status, date, placeId, sentence, fine }: Incident): string {
  const term = Object.entries(sentence ?? {}).map(([unit, amount]) => `${amount} ${unit}`);
  const sum = fine === null ? [] : [`${fine.amount} ${fine.unit}`];
  return [person?.name ?? `${count}`, status, date ?? "-", placeId ?? "-", ...term, ...sum].join(" | ");
}

/** What an article reports, without what it tells as background, each incident in one line. */
export function told(text: string, published: string | null = null): string[] {
  return incidentsOf(text, published).map(inWords);
}

export function incidentsOf(text: string, published: string | null = null): Incident[] {
  const { incidents } = extract({ id: "invented", text, metadata: { published } }, tables);
  return incidents.filter(({ background }) => !background);
}
