import type { ImpreciseDate } from "../../../domain/impreciseDate.ts";
import type { WrittenDate } from "../../Mention.ts";

/** A date as it is written, in the year it is of. */
export function impreciseDateOf({ month, day }: WrittenDate, year: number | null): ImpreciseDate {
  const parts = [year === null ? "XXXX" : String(year)];
  if (month !== null) parts.push(String(month).padStart(2, "0"));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}
