import { kinNouns, possessives } from "../../lexicon/kinship.ts";
import { givenWords, outcomeVerbs } from "../../lexicon/outcomes.ts";
import type { Token } from "../../token.ts";
import { type FoundAnaphor, pronoun } from "./FoundAnaphor.ts";

/** "They gave my husband five days", "sentenced her brother": a relative, by what the article calls the two of them. */
export function ownKinAt(tokens: readonly Token[], at: number): FoundAnaphor | null {
  const noun = tokens[at + 1]?.lower ?? "";
  const [before, own] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? ""];
  const isObject = Object.hasOwn(outcomeVerbs, before) || givenWords.has(before);
  const isOwned = own === "my" || (isObject && Object.hasOwn(possessives, own));
  if (!isOwned || !Object.hasOwn(kinNouns, noun)) return null;
  const next = tokens[at + 2];
  if (next?.capital === true || next?.lower === "'s" || (next?.text === "," && tokens[at + 3]?.capital === true))
    return null;
  return { ...pronoun(false, kinNouns[noun]?.gender ?? null), noun: `own ${noun}`, to: at + 2 };
}
