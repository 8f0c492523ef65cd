import type { Words } from "../../../domain/words/Words.ts";
import { widthOf } from "../../../figure/textMetrics.ts";
import type { Mark } from "./marks.ts";

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export const GROUP_TEXT = 12;
export const GROUP_WEIGHT = 600;
const GROUP_HEIGHT = 17;
const GROUP_PADDING = 5;
/** The arrow behind those whose custody has no known end. */
export const ARROW = 8;

/** What stands in the mark of a group. */
export function numberIn({ count }: Pick<Mark, "count">, words: Words): string {
  return count === null ? "?" : words.number(count);
}

export function isOpen({ bin }: Pick<Mark, "bin">): boolean {
  return bin === "awaiting-verdict";
}

/** The mark without its arrow; `dot` is the diameter of a person's. */
export function bodyOf(mark: Mark, dot: number, words: Words): Size {
  if (!mark.isGroup) return { width: dot, height: dot };
  const text = widthOf(numberIn(mark, words), GROUP_TEXT, GROUP_WEIGHT);
  return { width: Math.max(GROUP_HEIGHT, Math.ceil(text) + 2 * GROUP_PADDING), height: GROUP_HEIGHT };
}

export function sizeOf(mark: Mark, dot: number, words: Words): Size {
  const { width, height } = bodyOf(mark, dot, words);
  return { width: width + (isOpen(mark) ? ARROW : 0), height };
}
