import type { Status } from "../../domain/vocabulary.ts";
import { statusOf } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

/** What a court gives in the end. */
export const PENALTIES: ReadonlySet<Status | null> = new Set([
  "administrative-arrest",
  "fined",
  "imprisoned",
  "restricted-freedom",
  "warned",
  "forced-psychiatric",
]);
/** Of these, what an administrative court gives. */
export const MINOR_PENALTIES: ReadonlySet<Status | null> = new Set(["administrative-arrest", "fined", "warned"]);
/** How somebody is held before a verdict; of several the last one stands. */
export const MEASURES: ReadonlySet<Status | null> = new Set(["pretrial-detention", "house-arrest"]);

export function isPenalty(frame: ToldFrame): boolean {
  return PENALTIES.has(statusOf(frame));
}
