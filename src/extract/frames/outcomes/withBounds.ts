import { beforeTrial, custodyForATime, forcedTreatment, homeArrests, pendingTrial } from "../../lexicon/confinement.ts";
import type { Outcome } from "../../lexicon/Outcome.ts";

/** "released under house arrest", "sent home with a bracelet", "let go on probation": a freedom with bounds; and a prison before the verdict. */
export function withBounds(outcome: Outcome, clause: string): Outcome {
  if (outcome.status === "imprisoned" && !outcome.formal && beforeTrial.test(clause))
    return { ...outcome, status: "pretrial-detention" };
  if (outcome.status === "detained" && (custodyForATime.test(clause) || pendingTrial.test(clause)))
    return { ...outcome, status: "pretrial-detention" };
  if (outcome.status !== "released") return outcome;
  if (forcedTreatment.test(clause)) return { ...outcome, status: "forced-psychiatric" };
  if (homeArrests.test(clause)) return { ...outcome, status: "house-arrest" };
  if (/\b(?:poorer|lighter)\b/u.test(clause)) return { ...outcome, status: "fined" };
  return /\b(?:probation|suspended)\b/u.test(clause) ? { ...outcome, status: "restricted-freedom" } : outcome;
}
