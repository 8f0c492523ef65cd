import { inOrder } from "../lexicon/terms.ts";
import type { MentionOf } from "../Mention.ts";
import { type Chunk, mentionOf } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import type { VictimMention } from "./people/People.ts";

/** "They received five and three years respectively": the terms of those a pronoun means, in their order; none where the clause does not say so. */
export function termsInTurn(
  chunks: readonly Chunk[],
  clause: Clause,
  victims: readonly VictimMention[],
): readonly MentionOf<"term">[] {
  const [only, ...others] = victims;
  if (only?.kind !== "anaphor" || !only.value.plural || others.length > 0) return [];
  const behind = chunks.slice(clause.verb, clause.to);
  if (!behind.some(({ lower }) => inOrder.has(lower))) return [];
  return behind.map(mentionOf).filter((mention) => mention?.kind === "term");
}
