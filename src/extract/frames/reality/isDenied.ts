import { denyingGovernors, doubtingGovernors } from "../../lexicon/verbs.ts";
import { lowerAt } from "../Chunk.ts";
import { type Syntax, verbAt } from "../Syntax.ts";

const HARD_JOINTS = new Set([";", "but", "while", "whereas", "although"]);

/** Governed by a verb that denies or fears it, with or without "that". */
export function isDenied(syntax: Syntax, verb: number): boolean {
  const { chunks } = syntax;
  for (let at = verb - 1; at >= 0; at--) {
    const lower = lowerAt(chunks, at);
    if (HARD_JOINTS.has(lower)) return false;
    const governor = verbAt(syntax, at);
    if (governor === null) continue;
    const next = lowerAt(chunks, at + 1);
    const governs =
      next === "that" ||
      !chunks
        .slice(at + 1, verb)
        .some((chunk) => chunk.lower === "," || chunk.lower === "and" || chunk.kind === "verb");
    if (!governs) continue;
    if (denyingGovernors.has(governor.lemma) || doubtingGovernors.has(governor.lemma)) return true;
    if (governor.unreal && next === "that") return true;
  }
  return false;
}
