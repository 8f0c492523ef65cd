import type { Mention, MentionOf } from "../Mention.ts";
import { type Chunk, mentionOf } from "./Chunk.ts";
import { type Clause, opensClause } from "./clause.ts";
import { isInAside } from "./isInAside.ts";

/** The first mention of a kind behind the verb, else the last before it. */
export function nearest<Kind extends Mention["kind"]>(
  chunks: readonly Chunk[],
  clause: Clause,
  kind: Kind,
  fits: (mention: MentionOf<Kind>) => boolean = () => true,
): MentionOf<Kind> | null {
  const isOfKind = (at: number) => {
    const mention = mentionOf(chunks[at]);
    if (mention?.kind !== kind) return null;
    if (chunks.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "born")) return null;
    const found = mention as MentionOf<Kind>;
    return fits(found) ? found : null;
  };
  for (let at = clause.verb + 1; at < clause.to; at++) {
    const found = isOfKind(at);
    if (found !== null) return found;
  }
  for (let at = clause.verb - 1; at >= clause.from; at--) {
    // "Journalists in Astana reported that": what stands before it is where somebody speaks.
    if (opensClause(chunks, at)) return null;
    const found = isInAside(chunks, at, clause.verb) ? null : isOfKind(at);
    if (found !== null) return found;
  }
  return null;
}
