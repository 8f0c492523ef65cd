import { Growing } from "../domain/Growing.ts";
import type { Incident } from "../domain/schema.ts";
import { patternOf, spansOf } from "./evidencePattern.ts";
import type { Told } from "./gathering/GatheredTable.ts";
import type { StoredIncidents } from "./StoredDataset.ts";
import { pushSpans } from "./spans.ts";

function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** The columns of `StoredIncidents`; `rowOfArticle` gives the row of an article by its id. */
export function columnsOfIncident(
  rowOfArticle: (id: string) => number,
): Told<Incident, Exclude<keyof StoredIncidents, "length" | "table">> {
  const bytes = new Growing((length) => new Uint8Array(length));
  /** Of the latest incident only. */
  const spanBytes = (incident: Incident) => {
    bytes.clear();
    pushSpans(bytes, spansOf(incident));
    return bytes.all;
  };
  return {
    id: { kind: "text", of: ({ id }) => id },
    caseId: { kind: "coded", of: ({ id, caseId }) => (caseId === id ? null : caseId) },
    article: { kind: "row", of: ({ articleId }) => rowOfArticle(articleId) },
    name: { kind: "text", of: ({ person }) => person?.name ?? null },
    aliases: {
      kind: "coded",
      of: ({ person }) => (person === null || person.aliases.length === 0 ? null : JSON.stringify(person.aliases)),
    },
    role: { kind: "coded", of: ({ person }) => person?.role ?? null },
    count: { kind: "coded", of: ({ count }) => json(count) },
    background: { kind: "flag", of: ({ background }) => background },
    status: { kind: "coded", of: ({ status }) => status },
    date: { kind: "coded", of: ({ date }) => date },
    dateOf: { kind: "coded", of: ({ dateOf }) => dateOf },
    place: { kind: "coded", of: ({ placeId }) => placeId },
    country: { kind: "coded", of: ({ country }) => country },
    sentence: { kind: "coded", of: ({ sentence }) => json(sentence) },
    fine: { kind: "coded", of: ({ fine }) => json(fine) },
    chargeText: { kind: "coded", of: ({ charge }) => charge?.text ?? null },
    chargeCategory: { kind: "coded", of: ({ charge }) => charge?.category ?? null },
    chargeLaw: { kind: "coded", of: ({ charge }) => json(charge?.law ?? null) },
    organisation: { kind: "coded", of: ({ organisation }) => organisation },
    triggerText: { kind: "coded", of: ({ trigger }) => trigger?.text ?? null },
    triggerDate: { kind: "coded", of: ({ trigger }) => trigger?.date ?? null },
    evidence: { kind: "coded", of: (incident) => JSON.stringify(patternOf(incident)) },
    spans: { kind: "bytes", of: spanBytes },
  };
}
