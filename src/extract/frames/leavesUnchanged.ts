import { leavingComplements } from "../lexicon/outcomes.ts";
import { textOf, type Words } from "./Words.ts";

/** Whether what stands behind the verb at `at`, up to `to`, says that a penalty stays as it was. */
export function leavesUnchanged(words: Words, at: number, to: number): boolean {
  const behind = textOf(words, at + 1, to);
  return leavingComplements.some((complement) => ` ${behind} `.includes(` ${complement} `));
}
