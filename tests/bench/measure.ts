/** Rounds nobody measures: the engine compiles what is used often, and longer rule sets take longer to settle. */
const WARM_UP = 8;

/** Work to be compared, by the name it is printed under. */
export interface Contender {
  name: string;
  run(): void;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function millisecondsOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Median milliseconds of each contender. They take turns, so that whatever else the machine does befalls all of them;
 * only the ratios of one run mean anything.
 */
export function measureInTurns(contenders: readonly Contender[], rounds: number): readonly number[] {
  for (let round = 0; round < WARM_UP; round++) for (const { run } of contenders) run();
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    contenders.forEach(({ run }, at) => {
      times[at]?.push(millisecondsOf(run));
    });
  return times.map(medianOf);
}
