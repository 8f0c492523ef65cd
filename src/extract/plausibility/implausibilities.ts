import type { Incident, Problem } from "../../domain/schema.ts";
import { actAfterOutcome } from "./actAfterOutcome.ts";
import { fineInIndices } from "./fineInIndices.ts";
import { termAboveMaximum } from "./termAboveMaximum.ts";

/** Says what is odd about an incident, or `null`. A check reports and never changes: the article may be right. */
export type Check = (incident: Incident) => string | null;

const CHECKS: readonly Check[] = [termAboveMaximum, fineInIndices, actAfterOutcome];

/** What is odd about the incidents of an article, each thing said once, at the words it is about. */
export function implausibilities(incidents: readonly Incident[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const incident of incidents)
    for (const check of CHECKS) {
      const message = check(incident);
      if (message !== null && !problems.has(message)) problems.set(message, { message, span: incident.quote });
    }
  return [...problems.values()];
}
