import { onceFor } from "../../../src/domain/onceFor.ts";
import type { Dataset } from "../../../src/domain/schema.ts";
import { arqueroEngine } from "./arqueroEngine.ts";
import { crossfilterEngine } from "./crossfilterEngine.ts";
import { duckdbEngine } from "./duckdbEngine.ts";
import type { Engine, MakeEngine } from "./Engine.ts";
import { inColumns } from "./inColumns.ts";
import { naive } from "./naive.ts";
import { qamau } from "./qamau.ts";
import { rowsOf } from "./Row.ts";

const rows = onceFor(rowsOf);

function overRows(make: MakeEngine) {
  return (dataset: Dataset) => make(rows(dataset));
}

/** Ours, the definition, then the peers. */
export const ENGINES = {
  qamau: async (dataset: Dataset) => qamau(inColumns(dataset)),
  naive: overRows(naive),
  crossfilter: overRows(crossfilterEngine),
  arquero: overRows(arqueroEngine),
  duckdb: overRows(duckdbEngine),
} satisfies Record<string, (dataset: Dataset) => Promise<Engine>>;

export type EngineName = keyof typeof ENGINES;

export const ENGINE_NAMES = Object.keys(ENGINES) as EngineName[];
