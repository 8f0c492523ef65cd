import type { Incident } from "../schema.ts";
import { daysBetween } from "./isSameCase.ts";

/** The fields reports of one case are compared in. */
export const COMPARED_FIELDS = ["status", "sentence", "fine", "date", "place", "charge"] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** Reports of one case that say different things: one report for each thing said, the lead's first. */
export interface Disagreement {
  field: ComparedField;
  reports: readonly Incident[];
}

const VALUES: Record<ComparedField, (incident: Incident) => string | null> = {
  status: ({ status }) => status,
  sentence: ({ sentence }) => sentence && JSON.stringify(sentence),
  fine: ({ fine }) => fine && JSON.stringify(fine),
  date: ({ date }) => date,
  place: ({ placeId }) => placeId,
  charge: ({ charge }) => charge?.category ?? null,
};

/** Silence disagrees with nobody, and neither does a month with a day in it. */
function disagrees(field: ComparedField, a: Incident, b: Incident): boolean {
  const [one, other] = [VALUES[field](a), VALUES[field](b)];
  if (one === null || other === null || one === other) return false;
  if (field === "date") return a.dateOf === b.dateOf && daysBetween(one, other) !== 0;
  return true;
}

/** Where the reports of a case disagree; none is chosen silently, so the page lists them. */
export function disagreementsOf(reports: readonly Incident[]): Disagreement[] {
  return COMPARED_FIELDS.flatMap((field) => {
    const different: Incident[] = [];
    for (const report of reports) {
      if (VALUES[field](report) === null) continue;
      if (different.every((other) => disagrees(field, other, report))) different.push(report);
    }
    return different.length > 1 ? [{ field, reports: different }] : [];
  });
}
