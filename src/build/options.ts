import { parseArgs } from "node:util";

export interface DataOptions {
  seeds: string;
  out: string;
  /** An article to be explained instead of building: the name of its file, with or without the ending. */
  explain: string | null;
  isFresh: boolean;
  workers?: number;
  parquet?: string;
}

function workersOf(value: string): number {
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 1) throw new TypeError(`--workers ${value} is no number of threads`);
  return workers;
}

/** Options of `npm run data`. Throws a TypeError that names an option it does not know, or a number that is none. */
export function dataOptions(argv: readonly string[]): DataOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seeds: { type: "string", default: "seeds" },
      out: { type: "string", default: "data/dataset.json" },
      explain: { type: "string" },
      fresh: { type: "boolean", default: false },
      workers: { type: "string" },
      parquet: { type: "string" },
    },
  });
  const { seeds, out, explain = null, fresh, workers, parquet } = values;
  return {
    seeds,
    out,
    explain,
    isFresh: fresh,
    ...(workers === undefined ? {} : { workers: workersOf(workers) }),
    ...(parquet === undefined ? {} : { parquet }),
  };
}

/** Options of `npm run extract`; `bundle`: where to write the filter as one file. Throws a TypeError that names an option it does not know. */
export function extractOptions(argv: readonly string[]): { bundle: string | null } {
  const { values } = parseArgs({ args: [...argv], options: { bundle: { type: "string" } } });
  return { bundle: values.bundle ?? null };
}

export interface StartOptions {
  /** `null`: the project's own articles, built into `data/`. */
  seeds: string | null;
  /** `null`: the usual one, or the next that is free. */
  port: number | null;
}

/** Options of `npm start`. Throws a TypeError that names an option it does not know or a port that is none. */
export function startOptions(argv: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { seeds: { type: "string" }, port: { type: "string" } },
  });
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && (!Number.isInteger(port) || port < 0 || port > 65_535))
    throw new TypeError(`--port ${values.port} is no port`);
  return { seeds: values.seeds ?? null, port };
}
