import { setTimeout as wait } from "node:timers/promises";
import { columnsOf } from "../../../src/domain/engine/Columns.ts";
import { knowSearchColumns } from "../../../src/domain/search/membersHaving.ts";
import { searchColumnsFrom } from "../../../src/domain/search/SearchColumns.ts";
import { archiveOf } from "./archiveOf.ts";
import { crossfilterEngine } from "./crossfilterEngine.ts";
import type { Engine } from "./Engine.ts";
import { qamau } from "./qamau.ts";
import { rowsOf } from "./Row.ts";
import { WARM_UP } from "./script.ts";

/** Milliseconds in which what was swept up is given back. */
const SWEPT = 500;

async function bytesInUse(): Promise<number> {
  for (let sweep = 0; sweep < 2; sweep++) {
    globalThis.gc?.();
    await wait(SWEPT);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes an engine takes beyond the data it was given, after some use; the data stays in use till the end. */
async function bytesOf(data: unknown, make: () => Promise<Engine>): Promise<number> {
  const before = await bytesInUse();
  const engine = await make();
  for (const { filter } of WARM_UP) await engine.answer(filter);
  const bytes = (await bytesInUse()) - before;
  await engine.close?.();
  return data === undefined ? Number.NaN : bytes;
}

/** Of ours the data are the columns, those of the search too; of crossfilter2 they are the rows, with the text of each. */
const WAYS: Readonly<Record<string, (incidents: number) => Promise<number>>> = {
  async qamau(incidents) {
    const dataset = await archiveOf(incidents);
    columnsOf(dataset);
    knowSearchColumns(dataset, searchColumnsFrom(dataset));
    return bytesOf(dataset, async () => qamau(dataset));
  },
  async crossfilter(incidents) {
    const dataset = await archiveOf(incidents);
    const rows = rowsOf(dataset);
    // What the rows were made of stays in use too: where it went meanwhile, less would be counted than is taken.
    return bytesOf({ dataset, rows }, () => crossfilterEngine(rows));
  },
};

const [way = "", incidents = ""] = process.argv.slice(2);
console.log(JSON.stringify(await WAYS[way]?.(Number(incidents))));
