import { changingVerbs, refusingVerbs } from "../../lexicon/outcomes.ts";
import { custodyNouns } from "../../lexicon/penaltyNouns.ts";
import { lowerAt } from "../Chunk.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";

/** "refused to replace the detention of N. with house arrest": the custody that the noun tells of goes on. */
export function isRefused(syntax: Syntax, at: number, noun: () => number): boolean {
  const change = changingVerbs.get(verbAt(syntax, at)?.lemma ?? "");
  if (change === undefined || change === "increased" || change === "upheld") return false;
  const governor = verbAt(syntax, verbBefore(syntax, at));
  const isAsked = syntax.words[at]?.[0] === "to" && governor !== null && !governor.unreal && !governor.passive;
  return isAsked && refusingVerbs.has(governor.lemma) && custodyNouns.has(lowerAt(syntax.chunks, noun()));
}
