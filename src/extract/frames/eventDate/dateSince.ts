import type { Status } from "../../../domain/vocabulary.ts";
import { seizureNouns } from "../../lexicon/sittings.ts";
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

const WHOSE = new Set(["his", "her", "their", "the"]);
const LINKS = new Set(["in", "on", "of"]);

/** "since his arrest in November": how many chunks name what it began with. */
function lengthOfBeginning(chunks: readonly Chunk[], at: number): number {
  const [whose, what, link] = chunks.slice(at, at + 3).map(({ lower }) => lower);
  return WHOSE.has(whose ?? "") && seizureNouns.has(what ?? "") && LINKS.has(link ?? "") ? 3 : 0;
}

/** "has been in custody since 22 May", "since then has been kept in": the day a state began is that of the outcome that began it. */
export function dateSince(chunks: readonly Chunk[], { verb, from, to }: Clause): DateMention | null {
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb") return null;
  const { outcome, passive, singular, lemma } = chunk.verb;
  // "have been detained since then" counts many on many days.
  const isLasting = LASTING.has(lemma) || (singular && LASTING_STATUSES.has(outcome?.status ?? null));
  if (outcome?.role !== "holder" && !(passive && isLasting)) return null;
  const isHolder = outcome?.role === "holder";
  // "in custody since 3 February, was moved to house arrest": what is told beside began then.
  const isOwn = (at: number) => isHolder || at === from || at > verb;
  const isSince = ({ lower }: Chunk, at: number) =>
    lower === "since" && isOwn(from + at) && !isInAside(chunks, from + at, verb);
  const since = chunks.slice(from, to).findIndex(isSince);
  if (since < 0) return null;
  const mention = mentionOf(chunks[from + since + 1 + lengthOfBeginning(chunks, from + since + 1)]);
  return mention?.kind === "date" ? mention : null;
}
