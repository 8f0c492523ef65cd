import { otherSteps } from "../../../lexicon/sittings.ts";
import type { Token } from "../../../token.ts";

/** Whether words tell of another step than a ruling; "May" is a month. */
export function tellsOtherStep(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower, text }) => otherSteps.has(lower) && text !== "May");
}
