import { inOwnProcess } from "../inOwnProcess.ts";
import type { Bench, Ratio } from "../Ratio.ts";
import type { Course } from "./Course.ts";
import { type Measured, measureCourse, type Times } from "./measureCourse.ts";
import { KINDS, type Kind } from "./script.ts";

/** Asked for, by peer: how many times our mean its mean is. */
type Bounds = Readonly<Record<string, number>>;

const SMALL: Course = {
  incidents: 100_000,
  rounds: 4,
  passes: 5,
  every: { qamau: 1, naive: 1, crossfilter: 1, arquero: 3, duckdb: 3 },
};
const SMALL_BOUNDS: Bounds = { crossfilter2: 8, "filter and reduce": 100 };

const LARGE: Course = {
  incidents: 1_000_000,
  rounds: 2,
  passes: 3,
  every: { qamau: 1, naive: 17, crossfilter: 1, arquero: 53, duckdb: 2 },
};
const LARGE_BOUNDS: Bounds = { crossfilter2: 10, "DuckDB-WASM": 30 };
/** Milliseconds that 95 of 100 interactions stay within. */
const MOST_MILLISECONDS = 8;
/** Of the memory of crossfilter2. */
const MOST_MEMORY = 1 / 20;

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function millisecondsOf(times: Times, isAsked: (step: number, kind: Kind) => boolean): number[] {
  return times.at.filter(({ step, kind }) => isAsked(step, kind)).map(({ milliseconds }) => milliseconds);
}

function inMilliseconds(...values: readonly number[]): string {
  return values.map((value) => `${value.toPrecision(3)} ms`).join(" / ");
}

/** How many times longer a peer takes in the mean, at the steps that both were asked. */
function meansOf(own: Times, peer: Times, bounds: Bounds): Ratio {
  const steps = new Set(peer.at.map(({ step }) => step));
  const [ours, theirs] = [own, peer].map((times) => mean(millisecondsOf(times, (step) => steps.has(step))));
  const [one, other] = [theirs ?? Number.NaN, ours ?? Number.NaN];
  const what = `mean of ${steps.size} steps, ${peer.name} / ${own.name} (${inMilliseconds(one, other)})`;
  const atLeast = bounds[peer.name];
  return { what, ratio: one / other, ...(atLeast === undefined ? {} : { atLeast }) };
}

/** The same of the medians of one kind of step; a brush of crossfilter2, the fastest there is, is never to be faster. */
function mediansOf(own: Times, peer: Times, kind: Kind): Ratio {
  const steps = new Set(peer.at.map(({ step }) => step));
  const [ours = Number.NaN, theirs = Number.NaN] = [own, peer].map((times) =>
    quantile(
      millisecondsOf(times, (step, each) => steps.has(step) && each === kind),
      0.5,
    ),
  );
  const what = `median of ${kind}, ${peer.name} / ${own.name} (${inMilliseconds(theirs, ours)})`;
  const isHeld = kind === "brush" && peer.name === "crossfilter2";
  return { what, ratio: theirs / ours, ...(isHeld ? { atLeast: 1 } : {}) };
}

function ratiosOf({ times, compared, differing }: Measured, bounds: Bounds): Ratio[] {
  const [own, ...peers] = times;
  if (own === undefined) return [];
  for (const line of differing) console.error(line);
  return [
    { what: `of ${compared} steps those that are counted otherwise than defined`, ratio: differing.length, atMost: 0 },
    ...peers.map((peer) => meansOf(own, peer, bounds)),
    ...peers.flatMap((peer) =>
      // Of those asked seldom, a kind of step may be none.
      KINDS.filter((kind) => peer.at.some((each) => each.kind === kind)).map((kind) => mediansOf(own, peer, kind)),
    ),
  ];
}

function slowest({ times: [own] }: Measured, atMost: number): Ratio[] {
  if (own === undefined) return [];
  const all = millisecondsOf(own, () => true);
  const worst = quantile(all, 1);
  return [{ what: `95th percentile in ms (longest ${inMilliseconds(worst)})`, ratio: quantile(all, 0.95), atMost }];
}

/** Bytes beyond the data, each engine in a process of its own. */
async function memory(incidents: number): Promise<Ratio> {
  const bytes: number[] = [];
  for (const way of ["qamau", "crossfilter"])
    bytes.push(Number(await inOwnProcess(new URL("measureMemory.ts", import.meta.url), way, String(incidents))));
  const [own = Number.NaN, peer = Number.NaN] = bytes;
  const megabytes = bytes.map((each) => `${(each / 1e6).toFixed(1)} MB`).join(" / ");
  return {
    what: `memory beyond the data, qamau / crossfilter2 (${megabytes})`,
    ratio: own / peer,
    atMost: MOST_MEMORY,
  };
}

export const smallArchive: Bench = {
  name: "filter and count: 100,000 incidents",
  run: async () => ratiosOf(await measureCourse(SMALL), SMALL_BOUNDS),
};

export const largeArchive: Bench = {
  name: "filter and count: 1,000,000 incidents",
  async run() {
    const found = await measureCourse(LARGE);
    return [...ratiosOf(found, LARGE_BOUNDS), ...slowest(found, MOST_MILLISECONDS), await memory(LARGE.incidents)];
  },
};
