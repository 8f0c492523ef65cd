import type { MentionOf } from "../../Mention.ts";
import type { Chunk } from "../Chunk.ts";
import { dateAt } from "./dateAt.ts";

type DateMention = MentionOf<"date">;

/** "two weeks later, on 13 September": the same day in another way; the calendar's is the surer. */
export function surest(chunks: readonly Chunk[], at: number, found: DateMention): DateMention {
  if (found.value.counted === undefined) return found;
  const next = chunks.slice(at + 1, at + 4).findIndex(({ kind }) => kind === "mention");
  const between = chunks.slice(at + 1, at + 1 + Math.max(next, 0));
  const isApposition =
    next >= 0 && between.every(({ lower }) => [",", "(", "on", "the", "-", "–", "—"].includes(lower));
  return (isApposition ? dateAt(chunks, at + 1 + next) : null) ?? found;
}
