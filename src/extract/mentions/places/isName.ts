import { functionWords } from "../../lexicon/institutions.ts";
import type { Token } from "../../token.ts";

/** Whether a word may be the name of a place, or a part of one. */
export function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && !functionWords.has(token.lower);
}
