import { archiveOf } from "./archiveOf.ts";
import { arqueroEngine } from "./arqueroEngine.ts";
import { crossfilterEngine } from "./crossfilterEngine.ts";
import { duckdbEngine } from "./duckdbEngine.ts";
import type { MakeEngine } from "./Engine.ts";
import { type Measured, measureScript } from "./measureScript.ts";
import { naive } from "./naive.ts";
import { qamau } from "./qamau.ts";
import { rowsOf } from "./Row.ts";
import { mixedScript, SEED, WARM_UP } from "./script.ts";

/** A script taken over an archive of some size; of peers that keep nothing between steps every nth step is enough. */
export interface Course {
  incidents: number;
  rounds: number;
  every: Readonly<Record<keyof typeof PEERS, number>>;
}

const PASSES = 5;

const PEERS = {
  naive,
  crossfilter: crossfilterEngine,
  arquero: arqueroEngine,
  duckdb: duckdbEngine,
} satisfies Record<string, MakeEngine>;

/** Every engine over the same archive through the same steps; the first of the peers is the definition. */
async function takeCourse({ incidents, rounds, every }: Course): Promise<Measured> {
  const dataset = await archiveOf(incidents);
  const rows = rowsOf(dataset);
  const asked = [{ engine: qamau(dataset), every: 1 }];
  for (const [name, make] of Object.entries(PEERS))
    asked.push({ engine: await make(rows), every: every[name as keyof typeof PEERS] });
  const definition = asked[1]?.engine.name ?? "";
  const steps = mixedScript(rounds, SEED);
  const measured = await measureScript(asked, definition, { warmUp: WARM_UP, steps, passes: PASSES });
  for (const { engine } of asked) await engine.close?.();
  return measured;
}

const [course = "{}"] = process.argv.slice(2);
console.log(JSON.stringify(await takeCourse(JSON.parse(course))));
