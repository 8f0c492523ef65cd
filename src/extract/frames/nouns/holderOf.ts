import { dwellings } from "../../lexicon/confinement.ts";
import { prepositions } from "../../lexicon/grammar.ts";
import type { Chunk } from "../Chunk.ts";
import { ownerOf } from "../parties/ownerOf.ts";
import { NOBODY, type Party, partyOf } from "../parties/Party.ts";
import type { Syntax } from "../Syntax.ts";

/** How far, in chunks, whose an act is may stand behind its noun. */
const REACH = 12;

/** What stands between the noun and whose it is. */
export const HOLDING = ["of", "against", "into", "over"];

/** "house arrest in the flat of N.": N. is whose the flat is. */
function isElsewhere([first, ...rest]: readonly Chunk[]): boolean {
  return ["in", "at"].includes(first?.lower ?? "") && rest.some(({ lower }) => dwellings.has(lower));
}

/** Whose the noun at `noun` is: "N.'s arrest", "the arrest of N.", "the case against N.". */
export function holderOf(syntax: Syntax, noun: number, behind: readonly string[] = HOLDING): Party {
  const owner = ownerOf(syntax, noun);
  if (owner.victims.length > 0) return owner;
  const found = syntax.people.find(({ from }) => from > noun);
  if (found === undefined || found.possessive || found.from - noun > REACH || !behind.includes(found.preposition ?? ""))
    return NOBODY;
  const between = syntax.chunks.slice(noun + 1, found.edge - 1);
  const isClear =
    !isElsewhere(between) &&
    between.every(
      ({ kind, lower }, at) =>
        kind !== "verb" && lower !== "," && lower !== ";" && !(at > 0 && prepositions.has(lower) && lower !== "of"),
    );
  return isClear ? partyOf(found) : NOBODY;
}
