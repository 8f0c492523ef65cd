import type { Engine } from "./Engine.ts";
import type { Step } from "./script.ts";

/** An engine, and how many of the steps it is asked: a slow one that keeps nothing between them answers every nth. */
export interface Asked {
  engine: Engine;
  every: number;
}

/** The steps at which an engine is asked, by their number. */
export function askedSteps(steps: readonly Step[], every: number): [number: number, step: Step][] {
  return [...steps.entries()].filter(([number]) => number % every === 0);
}
