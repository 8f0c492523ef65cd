import { isRoleNoun } from "../../persons/roleNouns.ts";
import type { Token } from "../../token.ts";
import type { FoundGroup } from "./FoundGroup.ts";

const OBJECTS = new Set(["him", "her", "them"]);
/** How many tokens behind "who" the pronoun may stand. */
const RELATIVE_REACH = 6;
/** The most words between "the" and the noun. */
const MOST_ADJECTIVES = 3;

/** "the driver who had brought her": by what he did to somebody told of, he is somebody else. `to`: behind the noun. */
export function isFurther(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.lower !== "who") return false;
  const clause = tokens.slice(to + 1, to + 1 + RELATIVE_REACH);
  const end = clause.findIndex(({ kind }) => kind === "mark");
  return clause.slice(0, end < 0 ? clause.length : end).some(({ lower }) => OBJECTS.has(lower));
}

/** "The accordionist who had accompanied her": one person further, told of for the first time. */
export function furtherAt(tokens: readonly Token[], at: number): FoundGroup | null {
  if (tokens[at]?.lower !== "the") return null;
  for (let to = at + 1; to <= at + 1 + MOST_ADJECTIVES; to++) {
    const token = tokens[to];
    if (token?.kind !== "word" || token.capital) return null;
    if (isRoleNoun(token.lower) && isFurther(tokens, to + 1)) return { to: to + 1, count: 1, partOf: null };
  }
  return null;
}
