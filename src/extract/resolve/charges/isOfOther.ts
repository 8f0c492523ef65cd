import { besideCharges, othersBeside, othersRightBefore, othersTold } from "../../lexicon/reasons.ts";

/** How many characters before a charge are looked at. */
const BEFORE = 60;

/** Whether what stands behind is another's charge, an earlier one, or none yet. */
export function isOfOther(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const all = text.slice(0, at);
  return besideCharges.test(before) || othersRightBefore.test(before) || othersBeside.test(all) || othersTold.test(all);
}
