import { onceFor } from "../domain/onceFor.ts";
import type { Incident, Law } from "../domain/schema.ts";
import type { ChargeCategory, DateEvent, Status } from "../domain/vocabulary.ts";
import { CodedValues } from "./CodedValues.ts";
import type { EvidencePattern } from "./evidencePattern.ts";
import type { StoredIncidents } from "./StoredDataset.ts";

export type IncidentValues = ReturnType<typeof incidentValues>;

/** The values of what is coded; made once, for whoever checks them and for whoever reads them then. */
export const incidentValues = onceFor((stored: StoredIncidents) => {
  const json = <Value>(column: StoredIncidents["sentence"]) =>
    new CodedValues<Value>(column, (text): Value => JSON.parse(text));
  return {
    caseId: new CodedValues(stored.caseId, String),
    aliases: json<string[]>(stored.aliases),
    role: new CodedValues(stored.role, String),
    count: json<number>(stored.count),
    status: new CodedValues(stored.status, (text) => text as Status),
    date: new CodedValues(stored.date, String),
    dateOf: new CodedValues(stored.dateOf, (text) => text as DateEvent),
    place: new CodedValues(stored.place, String),
    country: new CodedValues(stored.country, String),
    sentence: json<NonNullable<Incident["sentence"]>>(stored.sentence),
    fine: json<NonNullable<Incident["fine"]>>(stored.fine),
    chargeText: new CodedValues(stored.chargeText, String),
    chargeCategory: new CodedValues(stored.chargeCategory, (text) => text as ChargeCategory),
    chargeLaw: json<Law[]>(stored.chargeLaw),
    organisation: new CodedValues(stored.organisation, String),
    triggerText: new CodedValues(stored.triggerText, String),
    triggerDate: new CodedValues(stored.triggerDate, String),
    evidence: json<EvidencePattern>(stored.evidence),
  };
});
