import type { Outcome } from "../lexicon/Outcome.ts";
import { isActing, type MentionOf } from "../Mention.ts";
import { type Chunk, lowerAt, mentionOf } from "./Chunk.ts";
import type { Clause } from "./clause.ts";

const HOLDING = new Set(["hold", "keep", "detain"]);
const COURTS = new Set(["court", "courts", "judge", "judges"]);
/** How many days the police of the region may hold somebody before a court must decide. */
const LONGEST = 3;

/** "was held for three days at the security service": no court gave these days. */
export function isBriefHolding(
  chunks: readonly Chunk[],
  { verb, from, to }: Clause,
  { status }: Outcome,
  { value: { term, kind } }: MentionOf<"term">,
): boolean {
  const chunk = chunks[verb];
  if (status !== "detained" || chunk?.kind !== "verb" || !HOLDING.has(chunk.verb.lemma) || kind !== null) return false;
  const isShort = Object.keys(term).join() === "days" && (term.days ?? 0) <= LONGEST;
  const isByCourt = chunks.slice(from, to).some((each, at) => {
    const mention = mentionOf(each);
    return COURTS.has(lowerAt(chunks, from + at)) || (mention?.kind === "place" && isActing(mention.value));
  });
  return isShort && !isByCourt;
}
