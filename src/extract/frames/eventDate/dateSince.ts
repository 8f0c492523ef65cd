import type { MentionOf } from "../../Mention.ts";
import { type Chunk, mentionOf } from "../Chunk.ts";
import type { Clause } from "../clause.ts";

type DateMention = MentionOf<"date">;

/** Verbs of keeping somebody: what lasts since a day. */
const LASTING = new Set(["keep", "hold"]);

/** "has been in custody since 22 May", "since then has been kept in": the day a state began is that of the outcome that began it. */
export function dateSince(chunks: readonly Chunk[], { verb, from, to }: Clause): DateMention | null {
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb") return null;
  const { outcome, passive, lemma } = chunk.verb;
  if (outcome?.role !== "holder" && !(passive && LASTING.has(lemma))) return null;
  const since = chunks.slice(from, to).findIndex(({ lower }) => lower === "since");
  const mention = since < 0 ? null : mentionOf(chunks[from + since + 1]);
  return mention?.kind === "date" ? mention : null;
}
