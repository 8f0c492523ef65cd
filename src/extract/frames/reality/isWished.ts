import { joints } from "../../lexicon/grammar.ts";
import { unrealGovernors } from "../../lexicon/verbs.ts";
import { lowerAt } from "../Chunk.ts";
import { type Syntax, verbAt } from "../Syntax.ts";

/** "wanted N. sentenced": a participle as complement of a wish. */
export function isWished(syntax: Syntax, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const lower = lowerAt(syntax.chunks, at);
    if (lower === "," || lower === ";" || joints.has(lower)) return false;
    const governor = verbAt(syntax, at);
    if (governor !== null)
      return (
        governor.unreal ||
        (!governor.passive &&
          (unrealGovernors.has(governor.lemma) || (governor.lemma === "have" && governor.form === "infinitive")))
      );
  }
  return false;
}
