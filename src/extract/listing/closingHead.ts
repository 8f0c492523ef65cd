import { courtNouns } from "../lexicon/courts.ts";
import { isActing } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";
import { cellsOf } from "./cellsOf.ts";
import type { Head } from "./Head.ts";
import { isSentence } from "./isSentence.ts";
import { readHead } from "./readHead.ts";

/** A line of more tokens is prose. */
const LONGEST = 24;

/** "Orsha district court, judge N., 1 March.": what stands below a list or a post and says where and when all of it was; `null` for any other line. */
export function closingHead(reads: readonly Read[], article: string): Head | null {
  const [first] = reads;
  if (first === undefined || first.tokens.length > LONGEST || isSentence(first)) return null;
  const [opening] = cellsOf(first);
  const isOfCourt =
    opening !== undefined &&
    (first.tokens.slice(opening.from, opening.to).some(({ lower }) => courtNouns.has(lower)) ||
      opening.mentions.some((mention) => mention.kind === "place" && isActing(mention.value)));
  // "19 Feb." ends a passage, and the court stands in the one before.
  const cells = reads.filter(({ tokens }) => tokens.length <= LONGEST).flatMap((read) => cellsOf(read));
  const head = isOfCourt ? readHead(cells, article) : null;
  return head === null || head.outcome !== null || (head.date === null && head.place === null) ? null : head;
}
