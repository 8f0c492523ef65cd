import { prepositions } from "../../lexicon/grammar.ts";
import type { Syntax } from "../Syntax.ts";
import { NOBODY, type Party, partyOf } from "./Party.ts";

/** Whose the noun at `noun` is: "N.'s sentence", "his sentence" has no owner here. */
export function ownerOf(syntax: Syntax, noun: number): Party {
  const found = syntax.people.find(({ possessive, to }) => possessive && to <= noun && noun - to <= 5);
  if (found === undefined) return NOBODY;
  const between = syntax.chunks.slice(found.to, noun);
  return between.some(({ kind, lower }) => kind === "verb" || kind === "mark" || prepositions.has(lower))
    ? NOBODY
    : partyOf(found);
}
