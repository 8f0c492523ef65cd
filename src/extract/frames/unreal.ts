import { unrealGovernors } from "../lexicon/verbs.ts";
import type { Chunk } from "./Chunk.ts";
import { isInAside } from "./lists.ts";

const HARD_JOINTS = new Set([";", "but", "while", "whereas", "although"]);

/** Behind these a gerund is an act somebody is punished for: "convicted of calling for riots and sentenced". */
const BEFORE_ACTS = new Set(["of", "for", "over", "with", "by"]);
const REPORTS = new Set([
  "report",
  "reports",
  "claim",
  "claims",
  "rumour",
  "rumours",
  "rumor",
  "rumors",
  "news",
  "that",
]);

/** "false" as a verdict on what is told; "false information" is what somebody is charged with. */
function isDenial(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  return next?.kind !== "word" || REPORTS.has(next.lower);
}

function governs(chunks: readonly Chunk[], at: number): boolean {
  const lower = chunks[at]?.lower ?? "";
  if (lower === "false") return isDenial(chunks, at) && !BEFORE_ACTS.has(chunks[at - 1]?.lower ?? "");
  const isAct = /ing$/u.test(lower) && BEFORE_ACTS.has(chunks[at - 1]?.lower ?? "");
  return unrealGovernors.has(lower) && !isAct;
}

/** By its own words, or by a verb that governs it in the same clause: demanded, denied, quashed. */
export function isUnreal(chunks: readonly Chunk[], verb: number): boolean {
  const own = chunks[verb];
  if (own?.kind === "verb" && own.verb.unreal) return true;
  for (let at = verb - 1; at >= 0; at--) {
    const lower = chunks[at]?.lower ?? "";
    if (HARD_JOINTS.has(lower)) return false;
    if (governs(chunks, at) && !isInAside(chunks, at, verb)) return true;
  }
  // "Reports that N. was jailed turned out to be false."
  return chunks.some(
    ({ lower }, at) => at >= verb && (lower === "untrue" || (lower === "false" && chunks[at + 1]?.kind !== "word")),
  );
}
