import type { Token } from "../../token.ts";
import { isPredicate } from "./isPredicate.ts";

/** How many words the name of an office may have: "the head of the regional branch of the fund". */
const LONGEST_OFFICE = 9;
const OFFICES = new Set(["head", "chief", "chair", "chairman", "chairwoman", "author"]);

/** "the head of the foundation was": no head of anybody's body, and nobody whose name follows. */
export function isOfficeAt(tokens: readonly Token[], at: number): boolean {
  if (!OFFICES.has(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "of") return false;
  let end = at + 2;
  while (end < at + LONGEST_OFFICE && tokens[end]?.kind === "word" && !isPredicate(tokens[end])) end += 1;
  const isNamed = tokens[end]?.text === "," && tokens[end + 1]?.capital === true;
  return (isPredicate(tokens[end]) || tokens[end]?.text === ",") && !isNamed && tokens[end - 1]?.capital !== true;
}
