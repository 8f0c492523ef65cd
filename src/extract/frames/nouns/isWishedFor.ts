import { orderingVerbs } from "../../lexicon/outcomes.ts";
import { unrealActs } from "../../lexicon/penaltyNouns.ts";
import { unrealGovernors } from "../../lexicon/verbs.ts";
import { lowerAt } from "../Chunk.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { isUntrue } from "../untrue.ts";
import { governorOf } from "./governorOf.ts";

/** "demands his release", "a possible arrest": wanted, feared or not yet so. What a court orders is so, however soon. */
export function isWishedFor(syntax: Syntax, noun: number): boolean {
  const { chunks } = syntax;
  const governor = governorOf(syntax, noun);
  const verb = governor < 0 ? null : verbAt(syntax, governor);
  const isOrder = verb !== null && orderingVerbs.has(verb.lemma);
  const isRuled = isOrder && !isUnreal(syntax, governor);
  const around = chunks.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  if (!isRuled && around.some((lower) => unrealActs.has(lower))) return true;
  if (unrealActs.has(lowerAt(chunks, noun + 1)) || isUntrue(syntax, noun)) return true;
  if (verb === null) return false;
  if (verb.unreal || (isOrder && !isRuled)) return true;
  return !verb.passive && unrealGovernors.has(verb.lemma) && !isOrder && !["refuse", "deny"].includes(verb.lemma);
}
