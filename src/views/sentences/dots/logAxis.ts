import type { Term } from "../../../domain/schema.ts";
import { termInSeconds } from "../../../domain/term.ts";

/** The shortest length that has a name on the axis. */
export const FIRST_TICK: Term = { days: 1 };

/** Lengths a reader knows, and at which the law has edges. */
const TICKS: readonly Term[] = [
  FIRST_TICK,
  { days: 3 },
  { days: 15 },
  { months: 1 },
  { years: 1 },
  { years: 5 },
  { years: 20 },
];

/** Equal distances are equal ratios: from a day to twenty years, and beyond where a term is shorter or longer. */
export interface LogAxis {
  left: number;
  right: number;
  ticks: readonly { term: Term; x: number }[];
  /** Where a length in seconds stands, in CSS pixels. */
  xOf(seconds: number): number;
}

export function logAxis(lengths: readonly number[], left: number, right: number): LogAxis {
  const ends = TICKS.map(termInSeconds);
  const first = Math.log(Math.min(...ends, ...lengths));
  const last = Math.log(Math.max(...ends, ...lengths));
  const xOf = (seconds: number) => left + ((Math.log(seconds) - first) / (last - first)) * (right - left);
  return { left, right, ticks: TICKS.map((term) => ({ term, x: xOf(termInSeconds(term)) })), xOf };
}
