import { relatives } from "../../lexicon/grammar.ts";
import { headWords } from "../../lexicon/reporting.ts";
import type { Chunk } from "../Chunk.ts";
import { isVerb } from "./chunkKinds.ts";

export const COORDINATES = new Set(["and", ",", ";", "but", "then"]);

/** Whether a clause of its own begins with the date: ", and on 7 May his lawyer appealed". */
export function headsClause(chunks: readonly Chunk[], date: number, end: number): boolean {
  let before = date - 1;
  while (
    chunks[before]?.kind === "word" &&
    !COORDINATES.has(chunks[before]?.lower ?? "") &&
    headWords.has(chunks[before]?.lower ?? "")
  )
    before -= 1;
  const joint = chunks[before]?.lower ?? "";
  // "received 12 years, on 12 December, at a trial": between commas a day is only put in.
  if (!COORDINATES.has(joint) || (joint === "," && chunks[date + 1]?.lower === ",")) return false;
  for (let at = date + 1; at < end; at++) {
    const { lower } = chunks[at] ?? { lower: "" };
    if (isVerb(chunks[at])) return true;
    if (relatives.has(lower)) return false;
    if (at > date + 1 && COORDINATES.has(lower)) return false;
  }
  return false;
}
