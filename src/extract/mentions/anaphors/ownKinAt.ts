import { kinNouns, possessives } from "../../lexicon/kinship.ts";
import { givenWords, outcomeVerbs } from "../../lexicon/outcomes.ts";
import { reportingVerbs } from "../../lexicon/reporting.ts";
import type { Token } from "../../token.ts";
import { type FoundAnaphor, pronoun } from "./FoundAnaphor.ts";
import { isPredicate } from "./isPredicate.ts";

/** Past forms of verbs of fetching and carrying, whose object is taken: "took her husband away". */
const TAKING = new Set(
  "took taken led dragged drove driven carried pulled hauled marched escorted grabbed snatched put threw pushed shoved bundled brought picked".split(
    " ",
  ),
);
/** What opens a clause in which a relative tells of hers: "said that her son was". */
const OPENING = new Set(["that", "when", "how", "after", "since", "because", "where", "until"]);

/** "They gave my husband five days", "sentenced her brother", "says her son is in": a relative, by what the article calls the two of them. */
export function ownKinAt(tokens: readonly Token[], at: number): FoundAnaphor | null {
  const noun = tokens[at + 1]?.lower ?? "";
  const [before, own] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? ""];
  const isObject = Object.hasOwn(outcomeVerbs, before) || givenWords.has(before) || TAKING.has(before);
  const isSubject = (OPENING.has(before) || reportingVerbs.has(before)) && isPredicate(tokens[at + 2]);
  const isOwned = own === "my" || ((isObject || isSubject) && Object.hasOwn(possessives, own));
  if (!isOwned || !Object.hasOwn(kinNouns, noun)) return null;
  const next = tokens[at + 2];
  if (next?.capital === true || next?.lower === "'s" || (next?.text === "," && tokens[at + 3]?.capital === true))
    return null;
  return { ...pronoun(false, kinNouns[noun]?.gender ?? null), noun: `own ${noun}`, to: at + 2 };
}
