import { prepositions } from "../../lexicon/grammar.ts";
import { changingVerbs } from "../../lexicon/outcomes.ts";
import { lowerAt } from "../Chunk.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";

/** "overturned the ruling by which N. was jailed". */
export function isUndone(syntax: Syntax, verb: number): boolean {
  const { chunks } = syntax;
  for (let at = verb - 1; at > 0; at--)
    if (lowerAt(chunks, at) === "which" && prepositions.has(lowerAt(chunks, at - 1))) {
      const governor = verbAt(syntax, verbBefore(syntax, at));
      return governor !== null && changingVerbs.get(governor.lemma) === "quashed";
    }
  return false;
}
