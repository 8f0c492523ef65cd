import { medianOf } from "../measure.ts";
import { type Aggregates, differencesOf } from "./Aggregates.ts";
import type { Engine } from "./Engine.ts";
import type { Kind, Step } from "./script.ts";

/** An engine, and how many of the steps it is asked: a slow one that keeps nothing between them answers every nth. */
export interface Asked {
  engine: Engine;
  every: number;
}

/** Milliseconds of an engine at the steps it was asked: of each the median of all passes. */
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

/** The steps, and through which of them and how often engines are taken. */
export interface Script {
  /** Through which all engines are taken for nothing, so that what they are in use is measured and not how they start. */
  warmUp: readonly Step[];
  steps: readonly Step[];
  /** How often the steps are taken: of each the median counts, since a single one meets whatever else the machine does. */
  passes: number;
}

/** All engines side by side: where ours answers otherwise than the definition, and at how many steps it was compared. */
async function compare(asked: readonly Asked[], definition: string, steps: readonly Step[]) {
  const differing: string[] = [];
  let compared = 0;
  for (const [number, step] of steps.entries()) {
    const answers = new Map<string, Aggregates>();
    for (const { engine, every } of asked)
      if (number % every === 0) answers.set(engine.name, (await engine.answer(step.filter))());
    const right = answers.get(definition);
    const [own] = answers.values();
    if (right === undefined || own === undefined) continue;
    compared += 1;
    const otherwise = differencesOf(own, right);
    if (otherwise.length > 0) differing.push(`step ${number} (${step.kind}): ${otherwise.join(", ")}`);
    if (isSameQuestion(step)) refuseOthers(new Map([...answers].slice(1)), right, number);
  }
  return { compared, differing };
}

/** Milliseconds of one engine at each step it is asked, taken through all of them as by a reader, who has but one. */
async function pass({ engine, every }: Asked, steps: readonly Step[]): Promise<number[]> {
  const milliseconds: number[] = [];
  for (const [number, { filter }] of steps.entries()) {
    if (number % every !== 0) continue;
    // What was left behind before is not to be swept up in the time of this step.
    globalThis.gc?.({ type: "minor" });
    const start = performance.now();
    await engine.answer(filter);
    milliseconds.push(performance.now() - start);
  }
  return milliseconds;
}

/**
 * Holds our engine, the first, to the definition, which is one of the others; then takes all of them through the steps
 * several times, one pass of each in turns, so that whatever else the machine does befalls all of them.
 */
export async function measureScript(
  asked: readonly Asked[],
  definition: string,
  { warmUp, steps, passes }: Script,
): Promise<Measured> {
  const found = await compare(asked, definition, [...warmUp, ...steps]);
  const all = asked.map((): number[][] => []);
  for (let round = 0; round < passes; round++)
    for (const [index, each] of asked.entries()) all[index]?.push(await pass(each, steps));
  const times = asked.map(({ engine: { name }, every }, index) => {
    const answered = [...steps.entries()].filter(([number]) => number % every === 0);
    const medianAt = (at: number) => medianOf((all[index] ?? []).map((each) => each[at] ?? Number.NaN));
    return { name, at: answered.map(([step, { kind }], at) => ({ step, kind, milliseconds: medianAt(at) })) };
  });
  return { times, ...found };
}
