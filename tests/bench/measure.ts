/** Rounds nobody measures: the engine compiles what is used often, and longer rule sets take longer to settle. */
const WARM_UP = 8;

/** Work to be compared, by the name it is printed under. */
export interface Contender {
  name: string;
  run(): void | Promise<void>;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

async function millisecondsOf(run: Contender["run"]): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Median milliseconds of each contender. They take turns, so that whatever else the machine does befalls all of them;
 * only the ratios of one run mean anything.
 */
export async function measureInTurns(
  contenders: readonly Contender[],
  rounds: number,
  warmUp = WARM_UP,
): Promise<readonly number[]> {
  for (let round = 0; round < warmUp; round++) for (const { run } of contenders) await run();
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, { run }] of contenders.entries()) times[at]?.push(await millisecondsOf(run));
  return times.map(medianOf);
}
