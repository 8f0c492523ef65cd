import { orderingVerbs } from "../../lexicon/outcomes.ts";
import { unrealActs } from "../../lexicon/penaltyNouns.ts";
import { unrealGovernors } from "../../lexicon/verbs.ts";
import { lowerAt } from "../Chunk.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { isUntrue } from "../untrue.ts";
import { governorOf } from "./governorOf.ts";

export function isWishedFor(syntax: Syntax, noun: number): boolean {
  const { chunks } = syntax;
  const around = chunks.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  if (around.some((lower) => unrealActs.has(lower)) || unrealActs.has(lowerAt(chunks, noun + 1))) return true;
  const governor = governorOf(syntax, noun);
  const verb = governor < 0 ? null : verbAt(syntax, governor);
  if (isUntrue(syntax, noun)) return true;
  if (verb === null) return false;
  if (verb.unreal || (orderingVerbs.has(verb.lemma) && isUnreal(syntax, governor))) return true;
  return (
    !verb.passive &&
    unrealGovernors.has(verb.lemma) &&
    !orderingVerbs.has(verb.lemma) &&
    !["refuse", "deny"].includes(verb.lemma)
  );
}
