import { conditionals } from "../../lexicon/verbs.ts";
import type { Syntax } from "../Syntax.ts";

/** "if N. is jailed": what opens the clause makes it a condition. */
export function isConditional({ chunks }: Syntax, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const { kind, lower } = chunks[at] ?? { kind: "mark", lower: ";" };
    if (conditionals.has(lower)) return true;
    if (lower === ";" || lower === "," || kind === "verb") return false;
  }
  return false;
}
