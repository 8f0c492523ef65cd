import { besideCharges, othersBeside, othersRightBefore } from "../../lexicon/reasons.ts";

/** How many characters before a charge are looked at. */
const BEFORE = 60;

/** Whether what stands behind is another's charge, an earlier one, or none yet. */
export function isOfOther(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  return besideCharges.test(before) || othersRightBefore.test(before) || othersBeside.test(text.slice(0, at));
}
