import { settlementNouns, sightNouns } from "../../lexicon/courts.ts";
import type { Token } from "../../token.ts";
import { isName } from "./isName.ts";

/** How many words the name of a part of a town has at most. */
const LONGEST_PART = 3;

/** "Shymkent's Karatau District", "Baku's Surakhani settlement": a part of the town, by its name. */
export function ownsPlace(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.lower !== "'s" || !isName(tokens[to + 1])) return false;
  const behind = tokens.slice(to + 2, to + 2 + LONGEST_PART);
  const noun = behind.findIndex(({ lower }) => sightNouns.has(lower) || settlementNouns.has(lower));
  return noun >= 0 && behind.slice(0, noun).every(isName);
}
