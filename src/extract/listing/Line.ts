import type { Read } from "../stage3Mentions.ts";
import type { Cell } from "./Cell.ts";
import { behindMarker, cellsOf } from "./cellsOf.ts";
import { tellsOutcome } from "./entryShape.ts";
import { isSentence } from "./isSentence.ts";
import type { Paragraph } from "./Paragraph.ts";

/** A line as far as it is read: what its heads have left, and the cells of the first passage of that. */
export interface Line {
  paragraph: Paragraph;
  reads: readonly Read[];
  first: Read;
  cells: readonly Cell[];
  words: string;
  /** The line before or behind it begins with a name as well. */
  isInRow: boolean;
}

/** It begins with a number, a bullet or another mark of an item. */
export function hasMarker({ first }: Pick<Line, "first">): boolean {
  return behindMarker(first.tokens) > 0;
}

/** Whether the fragments of a line tell an outcome. */
export function tellsInFragments({ reads }: Line, article: string): boolean {
  const sentence = reads.findIndex(isSentence);
  const fragments = sentence < 0 ? reads : reads.slice(0, sentence);
  return fragments.some((read) => tellsOutcome(cellsOf(read), article));
}
