import {
  beforeTrial,
  custodyForATime,
  forcedTreatment,
  homeArrests,
  pendingTrial,
  probationApplied,
  restrictions,
} from "../../lexicon/confinement.ts";
import type { Outcome } from "../../lexicon/Outcome.ts";

/** `before` are the words of the sentence before the verb. "released under house arrest", "sent home with a bracelet", "let go on probation": a freedom with bounds; and a prison before the verdict. */
export function withBounds(outcome: Outcome, clause: string, before = ""): Outcome {
  if (outcome.status === "imprisoned" && !outcome.formal && beforeTrial.test(clause))
    return { ...outcome, status: "pretrial-detention" };
  if (outcome.status === "detained" && (custodyForATime.test(clause) || pendingTrial.test(clause)))
    return { ...outcome, status: "pretrial-detention" };
  if (outcome.status !== "released") return outcome;
  if (forcedTreatment.test(clause)) return { ...outcome, status: "forced-psychiatric" };
  if (homeArrests.test(clause)) return { ...outcome, status: "house-arrest" };
  if (/\b(?:poorer|lighter)\b/u.test(clause)) return { ...outcome, status: "fined" };
  const isBounded = restrictions.test(clause) || probationApplied.test(before);
  return isBounded ? { ...outcome, status: "restricted-freedom", bounded: true } : outcome;
}
