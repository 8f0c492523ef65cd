import { kinNouns } from "../../lexicon/kinship.ts";
import type { Token } from "../../token.ts";
import type { FoundGroup } from "./FoundGroup.ts";
import { numberAt } from "./numberAt.ts";
import { isPredicate } from "./peopleNoun.ts";

/** "a family of five", "a husband and wife were", "a mother and her son were": people counted by what they are to each other. */
export function familyAt(tokens: readonly Token[], at: number): FoundGroup | null {
  if (tokens[at]?.lower !== "a") return null;
  const [noun = "", link = "", next = ""] = [1, 2, 3].map((step) => tokens[at + step]?.lower ?? "");
  const number = noun === "family" && link === "of" ? numberAt(tokens, at + 3) : null;
  if (number !== null) return { to: number.to, count: number.count, partOf: null };
  const second = ["his", "her", "a"].includes(next) ? at + 4 : at + 3;
  const isPair =
    Object.hasOwn(kinNouns, noun) && link === "and" && Object.hasOwn(kinNouns, tokens[second]?.lower ?? "");
  return isPair && isPredicate(tokens[second + 1]) ? { to: second + 1, count: 2, partOf: null } : null;
}
