import { extentOf } from "../../domain/impreciseDate.ts";
import type { Incident } from "../../domain/schema.ts";

/** An act that lies after the outcome it is said to have led to. */
export function actAfterOutcome({ trigger, date }: Incident): string | null {
  const act = trigger?.date == null ? null : extentOf(trigger.date);
  const outcome = date === null ? null : extentOf(date);
  if (act === null || outcome === null || act.first <= outcome.last) return null;
  return `the act (${trigger?.date}) is dated after the outcome (${date})`;
}
