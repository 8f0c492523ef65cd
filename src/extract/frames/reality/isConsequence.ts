import { conditionals, rulingModals } from "../../lexicon/verbs.ts";
import type { Syntax } from "../Syntax.ts";

/** "If convicted, N. will spend ten years in a colony": what is to come hangs on a condition, wherever that stands. */
export function isConsequence({ chunks, words }: Syntax, verb: number): boolean {
  const own = words[verb] ?? [];
  if (!rulingModals.has(own[0] ?? "") && !own.includes("to")) return false;
  const [first] = words[0] ?? [];
  // "He is to spend five years in a colony, unless the appeal is granted": ruled already.
  const isOpen = chunks.some(({ lower }, at) => conditionals.has(lower) && (lower !== "unless" || at < verb));
  return first === "should" || first === "had" || isOpen;
}
