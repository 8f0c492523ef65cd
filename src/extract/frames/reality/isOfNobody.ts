import { prepositions } from "../../lexicon/grammar.ts";
import { negativeSubjects } from "../../lexicon/verbs.ts";
import { lowerAt } from "../Chunk.ts";
import { type Syntax, verbAt } from "../Syntax.ts";

/** "Nobody, including N., was detained". */
export function isOfNobody(syntax: Syntax, verb: number): boolean {
  const { chunks } = syntax;
  for (let at = verb - 1; at >= 0; at--) {
    const lower = lowerAt(chunks, at);
    if (lower === ";" || lower === ":" || verbAt(syntax, at) !== null) return false;
    // "no grounds to change the ruling, which placed N. in custody": what stands before is of another clause.
    if (["which", "who"].includes(lower) && lowerAt(chunks, at - 1) === ",") return false;
    if (negativeSubjects.has(lower) && lowerAt(chunks, at + 1) !== ".")
      return !prepositions.has(lowerAt(chunks, at - 1));
  }
  return false;
}
