import type { Status } from "../../../domain/vocabulary.ts";
import type { MentionOf } from "../../Mention.ts";
import { type Chunk, mentionOf } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import { isInAside } from "../isInAside.ts";

type DateMention = MentionOf<"date">;

/** Verbs of keeping somebody: what lasts since a day. */
const LASTING = new Set(["keep", "hold"]);

/** What goes on from the day on which it began. */
const LASTING_STATUSES = new Set<Status | null>([
  "detained",
  "pretrial-detention",
  "house-arrest",
  "imprisoned",
  "under-investigation",
]);

/** "has been in custody since 22 May", "since then has been kept in": the day a state began is that of the outcome that began it. */
export function dateSince(chunks: readonly Chunk[], { verb, from, to }: Clause): DateMention | null {
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb") return null;
  const { outcome, passive, singular, lemma } = chunk.verb;
  // "have been detained since then" counts many on many days.
  const isLasting = LASTING.has(lemma) || (singular && LASTING_STATUSES.has(outcome?.status ?? null));
  if (outcome?.role !== "holder" && !(passive && isLasting)) return null;
  const isSince = ({ lower }: Chunk, at: number) => lower === "since" && !isInAside(chunks, from + at, verb);
  const since = chunks.slice(from, to).findIndex(isSince);
  const mention = since < 0 ? null : mentionOf(chunks[from + since + 1]);
  return mention?.kind === "date" ? mention : null;
}
