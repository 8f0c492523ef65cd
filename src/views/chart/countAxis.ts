/** A linear axis of people from zero; `most` is its end and its last tick. */
export interface CountAxis {
  most: number;
  ticks: readonly number[];
}

/** Steps a reader can add up: 1, 2, 5, 10, 20, 50 … */
function* roundSteps(): Generator<number> {
  for (let power = 1; ; power *= 10) for (const factor of [1, 2, 5]) yield factor * power;
}

/** Whole numbers only: at most `intervals` round steps that reach the largest count. */
export function countAxis(largest: number, intervals: number): CountAxis {
  for (const step of roundSteps()) {
    const count = Math.max(1, Math.ceil(largest / step));
    if (count <= intervals)
      return { most: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
  }
  throw new RangeError("no end of steps");
}
