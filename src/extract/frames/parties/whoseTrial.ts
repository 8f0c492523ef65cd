import { trialNouns } from "../../lexicon/fragments.ts";
import { holderOf } from "../nouns/holderOf.ts";
import type { Syntax } from "../Syntax.ts";
import { NOBODY, type Party } from "./Party.ts";

/** "N.'s trial ended with", "the trial of N. resulted in", "In the case of N. the judge limited herself to". */
export function whoseTrial(syntax: Syntax, from: number, verb: number): Party {
  const noun = syntax.chunks.findIndex(({ kind, lower }, at) => at >= from && kind === "word" && trialNouns.has(lower));
  return noun < 0 || noun > verb ? NOBODY : holderOf(syntax, noun, ["of", "against"]);
}
