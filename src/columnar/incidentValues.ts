import { onceFor } from "../domain/onceFor.ts";
import type { Incident } from "../domain/schema.ts";
import type { DateEvent, Status } from "../domain/vocabulary.ts";
import { CodedValues } from "./CodedValues.ts";
import type { EvidencePattern } from "./evidencePattern.ts";
import type { StoredIncidents } from "./StoredDataset.ts";

export type IncidentValues = ReturnType<typeof incidentValues>;

/** The values of what is coded; made once, for whoever checks them and for whoever reads them then. */
export const incidentValues = onceFor((stored: StoredIncidents) => {
  const json = <Value>(column: StoredIncidents["sentence"]) =>
    new CodedValues<Value>(column, (text): Value => JSON.parse(text));
  return {
    role: new CodedValues(stored.role, String),
    status: new CodedValues(stored.status, (text) => text as Status),
    date: new CodedValues(stored.date, String),
    dateOf: new CodedValues(stored.dateOf, (text) => text as DateEvent),
    place: new CodedValues(stored.place, String),
    country: new CodedValues(stored.country, String),
    sentence: json<NonNullable<Incident["sentence"]>>(stored.sentence),
    fine: json<NonNullable<Incident["fine"]>>(stored.fine),
    charge: json<NonNullable<Incident["charge"]>>(stored.charge),
    organisation: new CodedValues(stored.organisation, String),
    trigger: json<NonNullable<Incident["trigger"]>>(stored.trigger),
    evidence: json<EvidencePattern>(stored.evidence),
  };
});
