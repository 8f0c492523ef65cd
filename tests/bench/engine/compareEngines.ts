import { type Aggregates, differencesOf } from "./Aggregates.ts";
import type { Asked } from "./Asked.ts";
import { askedOf, type Course, stepsOf } from "./Course.ts";
import { ENGINE_NAMES } from "./engines.ts";
import { type Step, WARM_UP } from "./script.ts";

export interface Compared {
  /** Steps at which the definition was asked too. */
  compared: number;
  /** Of these, where ours answered otherwise, and in what. */
  differing: readonly string[];
}

/** Of a range of days others are asked something easier, and answer otherwise. */
function isSameQuestion({ filter }: Step): boolean {
  return filter.dates === null;
}

/** A peer that counts something else is none. */
function refuseOther(name: string, answer: Aggregates, definition: Aggregates): void {
  const differing = differencesOf(answer, definition);
  if (differing.length > 0) throw new Error(`${name} counts otherwise: ${differing.join(", ")}`);
}

/** Ours, the first, takes every step; wherever the definition, the second, is asked, it is held to that, as are the peers. */
async function compare([ours, definition, ...peers]: readonly Asked[], steps: readonly Step[]): Promise<Compared> {
  const differing: string[] = [];
  let compared = 0;
  if (ours === undefined || definition === undefined) return { compared, differing };
  for (const [number, step] of steps.entries()) {
    const own = (await ours.engine.answer(step.filter))();
    if (number % definition.every !== 0) continue;
    compared += 1;
    const right = (await definition.engine.answer(step.filter))();
    const otherwise = differencesOf(own, right);
    if (otherwise.length > 0) differing.push(`step ${number} (${step.kind}): ${otherwise.join(", ")}`);
    for (const { engine, every } of peers)
      if (number % every === 0 && isSameQuestion(step))
        refuseOther(engine.name, (await engine.answer(step.filter))(), right);
  }
  return { compared, differing };
}

const [given = "{}"] = process.argv.slice(2);
const course: Course = JSON.parse(given);
const asked = await askedOf(course, ENGINE_NAMES);
console.log(JSON.stringify(await compare(asked, [...WARM_UP, ...stepsOf(course)])));
for (const { engine } of asked) await engine.close?.();
