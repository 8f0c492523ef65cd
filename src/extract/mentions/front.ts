import { months, weekdays } from "../lexicon/months.ts";
import type { Token } from "../token.ts";

/** Words before the town that opens a passage: "Also on 5 May, in Semey, a poet …". */
const BEFORE_FRONT = new Set(
  "in at on and but also later earlier the same day week month year that meanwhile".split(" "),
);

/** Whether a token may stand before the town a passage opens with. */
export function isBeforeFront({ kind, lower }: Token): boolean {
  return kind !== "word" || BEFORE_FRONT.has(lower) || lower in months || lower in weekdays;
}
