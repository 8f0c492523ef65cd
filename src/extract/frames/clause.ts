import { onceFor } from "../../domain/onceFor.ts";
import { prepositions } from "../lexicon/grammar.ts";
import type { Chunk } from "./Chunk.ts";

/** Chunks `from` up to but not including `to` belong to one outcome verb. */
export interface Clause {
  verb: number;
  from: number;
  to: number;
}

const JOINTS = new Set([",", ";", "and", "but", "while", "whereas"]);

/** "reported that N. was"; not "the court in that city". */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.lower === "that" && !prepositions.has(chunks[at - 1]?.lower ?? "");
}

function isOutcome(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.verb.outcome !== null;
}

/** "was searched and, two days later, detained": the day between commas is of what follows. */
function isCommaBehindDay(chunks: readonly Chunk[], at: number): boolean {
  const [day, comma, joint] = [chunks[at - 1], chunks[at - 2], chunks[at - 3]];
  const isDay = day?.kind === "mention" && day.mention.kind === "date";
  return chunks[at]?.lower === "," && isDay && comma?.lower === "," && ["and", "but"].includes(joint?.lower ?? "");
}

/** Where the clause of the outcome verb at `verb` begins behind that of an earlier one: at the last joint before it. */
function startOf(chunks: readonly Chunk[], verb: number, previous: number): number {
  const who = chunks.slice(previous + 1, verb).findLastIndex(({ lower }) => lower === "who");
  const from = who >= 0 ? previous + 1 + who : verb;
  for (let at = from - 1; at > previous; at--) {
    if (!JOINTS.has(chunks[at]?.lower ?? "")) continue;
    return isCommaBehindDay(chunks, at) ? at - 3 : at;
  }
  return verb;
}

/** Cuts a passage into one clause for each verb of outcome. What stands before the first belongs to the first. */
export const clausesOf = onceFor((chunks: readonly Chunk[]): readonly Clause[] => {
  const verbs = chunks.flatMap((chunk, at) => (isOutcome(chunk) ? [at] : []));
  const starts = verbs.map((verb, n) => (n === 0 ? 0 : startOf(chunks, verb, verbs[n - 1] ?? 0)));
  return verbs.map((verb, n) => ({ verb, from: starts[n] ?? 0, to: starts[n + 1] ?? chunks.length }));
});
