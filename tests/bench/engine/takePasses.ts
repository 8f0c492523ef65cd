import { createInterface } from "node:readline";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { type Asked, askedSteps } from "./Asked.ts";
import { askedOf, type Course, stepsOf } from "./Course.ts";
import type { EngineName } from "./engines.ts";
import { type Step, WARM_UP } from "./script.ts";

/** Milliseconds. */
const STIRRING = 500;

/**
 * While others take their passes an engine rests for seconds, and the machine may give its memory away: it is stirred
 * before it is measured, and every pass follows on the page as it opens.
 */
async function stir({ engine }: Asked): Promise<void> {
  const end = performance.now() + STIRRING;
  while (performance.now() < end)
    for (const { filter } of WARM_UP) {
      await engine.answer(filter);
      if (performance.now() >= end) break;
    }
  await engine.answer(EMPTY_FILTER);
}

/** Milliseconds of an engine at each step it is asked. */
async function pass({ engine, every }: Asked, steps: readonly Step[]): Promise<number[]> {
  const milliseconds: number[] = [];
  for (const [, { filter }] of askedSteps(steps, every)) {
    // What was left behind before is not to be swept up in the time of this step.
    globalThis.gc?.({ type: "minor" });
    const start = performance.now();
    await engine.answer(filter);
    milliseconds.push(performance.now() - start);
  }
  return milliseconds;
}

/** Warms an engine up, tells its name, then takes a pass for every line it is given and tells the times. */
const [name = "", given = "{}"] = process.argv.slice(2);
const course: Course = JSON.parse(given);
for (const asked of await askedOf(course, [name as EngineName])) {
  await pass(asked, WARM_UP);
  console.log(JSON.stringify(asked.engine.name));
  for await (const _ of createInterface(process.stdin)) {
    await stir(asked);
    console.log(JSON.stringify(await pass(asked, stepsOf(course))));
  }
  await asked.engine.close?.();
}
