import { courtSigns, otherSteps } from "../../lexicon/sittings.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Chunk } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import { isInAside } from "../isInAside.ts";
import { dateAt } from "./dateAt.ts";

/** "N., whose trial was on 14 May, must pay": the day in court told beside is that of what the court gave. */
export function dateOfTrial(chunks: readonly Chunk[], { verb }: Clause): MentionOf<"date"> | null {
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb" || chunk.verb.outcome?.status === "detained") return null;
  for (let at = verb - 1; at >= 0; at--) {
    const found = dateAt(chunks, at);
    if (found === null || !isInAside(chunks, at, verb)) continue;
    const opens = chunks.slice(0, at).findLastIndex(({ lower }) => lower === ",");
    const told = chunks.slice(opens + 1, at);
    if (told.some(({ lower }) => courtSigns.has(lower)) && !told.some(({ lower }) => otherSteps.has(lower)))
      return found;
  }
  return null;
}
