import { archiveOf, leadOf, othersOf } from "../engine/Archive.ts";
import { rowOfIncident } from "../incidentOf.ts";
import { onceFor } from "../onceFor.ts";
import type { Dataset, Incident } from "../schema.ts";

/** One person in one proceeding, by all the articles that tell of it; an unnamed group is a case by itself. */
export interface Case {
  /** The report that is counted, drawn and filtered by. */
  lead: Incident;
  /** All of them, the lead first. */
  reports: readonly Incident[];
}

export interface Cases {
  /** The case an incident belongs to. */
  of(incident: Incident): Case;
}

/** The cases of a dataset. */
export const casesOf = onceFor((dataset: Dataset): Cases => {
  const archive = archiveOf(dataset);
  return {
    of(incident) {
      const row = rowOfIncident(dataset, incident.id);
      const lead = row === undefined ? undefined : leadOf(archive, row);
      if (lead === undefined || !archive.toldAgain.has(lead)) return { lead: incident, reports: [incident] };
      const reports = [lead, ...othersOf(archive, lead)].map((each) => dataset.incidents.at(each) ?? incident);
      return { lead: reports[0] ?? incident, reports };
    },
  };
});
