import type { Asked } from "./Asked.ts";
import { archiveOf } from "./archiveOf.ts";
import { ENGINES, type EngineName } from "./engines.ts";
import { mixedScript, SEED, type Step } from "./script.ts";

/** A script taken over an archive of some size; of engines that keep nothing between steps every nth step is enough. */
export interface Course {
  incidents: number;
  rounds: number;
  /** How often the steps are taken: of each the median counts, since a single one meets whatever else the machine does. */
  passes: number;
  every: Readonly<Record<EngineName, number>>;
}

export function stepsOf({ rounds }: Course): readonly Step[] {
  return mixedScript(rounds, SEED);
}

/** Some engines over the archive of a course. */
export async function askedOf({ incidents, every }: Course, names: readonly EngineName[]): Promise<Asked[]> {
  const dataset = await archiveOf(incidents);
  const asked: Asked[] = [];
  for (const name of names) asked.push({ engine: await ENGINES[name](dataset), every: every[name] });
  return asked;
}
