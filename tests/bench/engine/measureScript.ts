import { type Aggregates, differencesOf } from "./Aggregates.ts";
import type { Engine } from "./Engine.ts";
import type { Kind, Step } from "./script.ts";

/** An engine, and how many of the steps it is asked: a slow one that keeps nothing between them answers every nth. */
export interface Asked {
  engine: Engine;
  every: number;
}

/** Milliseconds of an engine at the steps it was asked. */
export interface Times {
  name: string;
  at: readonly { step: number; kind: Kind; milliseconds: number }[];
}

export interface Measured {
  times: readonly Times[];
  /** Steps at which the definition was asked too. */
  compared: number;
  /** Of these, where the first engine answered otherwise, and in what. */
  differing: readonly string[];
}

/** Of a range of days others are asked something easier, and answer otherwise. */
function isSameQuestion({ filter }: Step): boolean {
  return filter.dates === null;
}

/** A peer that counts something else is none. */
function refuseOthers(answers: ReadonlyMap<string, Aggregates>, definition: Aggregates, step: number): void {
  for (const [name, answer] of answers) {
    const differing = differencesOf(answer, definition);
    if (differing.length > 0) throw new Error(`${name} counts otherwise at step ${step}: ${differing.join(", ")}`);
  }
}

/**
 * Takes all engines through the steps, in turns, so that whatever else the machine does befalls all of them. The first
 * is held to the definition, which is one of the others.
 */
export async function measureScript(
  asked: readonly Asked[],
  definition: string,
  steps: readonly Step[],
): Promise<Measured> {
  const times = asked.map(({ engine }) => ({ name: engine.name, at: [] as Times["at"][number][] }));
  const differing: string[] = [];
  let compared = 0;
  for (const [number, step] of steps.entries()) {
    const answers = new Map<string, Aggregates>();
    for (const [index, { engine, every }] of asked.entries()) {
      if (number % every !== 0) continue;
      // What others left behind is not to be swept up in this one's time.
      globalThis.gc?.({ type: "minor" });
      const start = performance.now();
      const read = await engine.answer(step.filter);
      times[index]?.at.push({ step: number, kind: step.kind, milliseconds: performance.now() - start });
      answers.set(engine.name, read());
    }
    const right = answers.get(definition);
    const [own] = answers.values();
    if (right === undefined || own === undefined) continue;
    compared += 1;
    const otherwise = differencesOf(own, right);
    if (otherwise.length > 0) differing.push(`step ${number} (${step.kind}): ${otherwise.join(", ")}`);
    if (isSameQuestion(step)) refuseOthers(new Map([...answers].slice(1)), right, number);
  }
  return { times, compared, differing };
}
