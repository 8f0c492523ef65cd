import { numeralValue } from "../lexicon/numerals.ts";
import { bareNumberEnds } from "../lexicon/terms.ts";
import type { MentionOf } from "../Mention.ts";
import { type Chunk, lowerAt, mentionOf } from "./Chunk.ts";

/** Sums of one ruling are of one order: "2,000 manats, B 1,500"; "B 45" is hardly one. */
const MOST_TIMES = 20;

/** Sums whose unit another one of the passage gives: "fined 2,000 manats, B 1,500". They become mentions of their own. */
export function withBareFines(chunks: readonly Chunk[]): Chunk[] {
  let last: MentionOf<"fine"> | null = null;
  return chunks.map((chunk, at) => {
    const mention = mentionOf(chunk);
    if (mention?.kind === "fine") last = mention;
    const amount = chunk.kind === "word" && last !== null ? numeralValue(chunk.lower) : null;
    if (amount === null || last === null) return chunk;
    const times = amount / last.value.amount;
    const isLike = times <= MOST_TIMES && times >= 1 / MOST_TIMES;
    const isOfSomebody = mentionOf(chunks[at - 1])?.kind === "person";
    if (!isLike || !isOfSomebody || !bareNumberEnds.has(lowerAt(chunks, at + 1))) return chunk;
    const { start, end } = chunk;
    const fine: MentionOf<"fine"> = {
      ...last,
      rule: "fine of like unit",
      value: { ...last.value, amount },
      start,
      end,
    };
    return { kind: "mention" as const, mention: fine, lower: "", start, end };
  });
}
