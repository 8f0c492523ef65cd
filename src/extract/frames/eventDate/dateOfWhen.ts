import type { MentionOf } from "../../Mention.ts";
import { type Chunk, mentionOf } from "../Chunk.ts";
import type { Clause } from "../clause.ts";

/** "was free until 14 May, when officers seized him": the day right before such a clause is that of its outcome. */
export function dateOfWhen(chunks: readonly Chunk[], { verb }: Clause): MentionOf<"date"> | null {
  const when = chunks.slice(0, verb).findLastIndex(({ lower }) => lower === "when");
  const isOfOther = chunks.slice(when + 1, verb).some((chunk) => chunk.kind === "verb" && chunk.verb.outcome !== null);
  if (when < 0 || isOfOther) return null;
  const day = chunks[when - 1]?.lower === "," ? when - 2 : when - 1;
  const mention = mentionOf(chunks[day]);
  return mention?.kind === "date" && chunks[day - 1]?.lower !== "before" ? mention : null;
}
