import type { Span } from "../../domain/schema.ts";

/** What may end a sentence. A full stop after an initial is taken for an end too: rather too few are in one sentence than too many. */
const END = /\n|[.!?…]["”»’)\]]*\s/u;

/** Whether certainly nothing ends a sentence between the two. */
export function areInOneSentence(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return !END.test(text.slice(first.end, Math.max(first.end, second.start)));
}
