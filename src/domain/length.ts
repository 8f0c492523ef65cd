import type { Incident } from "./schema.ts";
import { TERM_BINS, type TermBin, termBinOf } from "./term.ts";
import type { Status } from "./vocabulary.ts";

/** Incidents without a term behind bars; drawn apart and grey. */
export const GREY_BINS = ["fine-only", "restricted", "awaiting-verdict", "no-sentence", "not-stated"] as const;
export type GreyBin = (typeof GREY_BINS)[number];

/** Where an incident stands on the sentence-length view: each incident in exactly one bin. */
export type LengthBin = TermBin | GreyBin;
export const LENGTH_BINS: readonly LengthBin[] = [...TERM_BINS, ...GREY_BINS];

const WITHOUT_TERM: Partial<Record<Status, GreyBin>> = {
  fined: "fine-only",
  "pretrial-detention": "awaiting-verdict",
  "house-arrest": "awaiting-verdict",
  "under-investigation": "awaiting-verdict",
  acquitted: "no-sentence",
  warned: "no-sentence",
};

/** Outcomes that no court has given a length: time in custody before a verdict is no sentence. */
const NEVER_WITH_TERM = new Set<Status>(["pretrial-detention", "under-investigation", "acquitted", "warned"]);

/**
 * Restricted freedom and suspended terms are no time behind bars, so their length is not mixed with prison terms.
 * `detained` without a sentence is "not stated": that a verdict is awaited would be a guess. So is `imprisoned` without a
 * term, fined or not: the fine is not all that was given, so "fine only" is for those whose outcome is the fine.
 */
export function lengthBinOf(incident: Pick<Incident, "status" | "sentence">): LengthBin {
  if (incident.status === "restricted-freedom") return "restricted";
  const without = NEVER_WITH_TERM.has(incident.status) ? WITHOUT_TERM[incident.status] : undefined;
  if (without !== undefined) return without;
  if (incident.sentence !== null) return termBinOf(incident.sentence);
  return WITHOUT_TERM[incident.status] ?? "not-stated";
}
