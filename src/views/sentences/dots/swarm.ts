import type { Words } from "../../../domain/words/Words.ts";
import { sizeOf } from "./markSize.ts";
import type { Mark } from "./marks.ts";
import { pack } from "./pack.ts";

/** Between neighbours. */
const GAP = 1;

/** Marks stacked over the line of their terms. */
export interface Swarm {
  height: number;
  /** Distance over the base line, in CSS pixels. */
  marks: readonly (Mark & { x: number; over: number })[];
}

export function swarmOf(marks: readonly Mark[], xOf: (seconds: number) => number, dot: number, words: Words): Swarm {
  const pieces = marks.map((mark) => {
    const { width, height } = sizeOf(mark, dot, words);
    return { mark, x: xOf(mark.seconds ?? 0), width: width + GAP, height: height + GAP };
  });
  const bases = pack(pieces);
  return {
    height: Math.max(0, ...pieces.map(({ height }, index) => height + (bases[index] ?? 0))),
    marks: pieces.map(({ mark, x, height }, index) => ({ ...mark, x, over: (bases[index] ?? 0) + height / 2 + 1 })),
  };
}
