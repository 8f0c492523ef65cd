import type { Span } from "../../../domain/schema.ts";
import { reasonCategoryOf } from "../../lexicon/charges.ts";
import type { MentionOf } from "../../Mention.ts";
import { type Chunk, mentionOf } from "../Chunk.ts";
import type { Reason } from "../Frame.ts";
import type { VictimMention } from "../people/People.ts";
import { endOf } from "../reasons/endOf.ts";

/** How far, in chunks, whom and what an accusation is about may stand from its word. */
export const REACH = 14;
export const SPAN = 40;
/** How far behind its noun, whom it is against or the verb that opens it what a case is about may be said. */
export const NEAR = 8;

/** What somebody is said to be charged with, and where. */
export interface Accusation {
  word: Span;
  victims: readonly VictimMention[];
  reason: Reason | null;
  laws: readonly MentionOf<"law">[];
  /** When a court said so. */
  date?: MentionOf<"date"> | null;
}

/** The charge that begins at `from`, where its words are those of one. */
export function reasonFrom(article: string, chunks: readonly Chunk[], from: number, to: number): Reason | null {
  const end = endOf(chunks, from, to, true);
  const [first, last] = [chunks[from], chunks[end - 1]];
  if (first === undefined || last === undefined || end <= from) return null;
  const text = article.slice(first.start, last.end);
  if (reasonCategoryOf(text) === null) return null;
  return { start: first.start, end: last.end, text, formal: true, date: null };
}

export function lawsFrom(chunks: readonly Chunk[], from: number, to: number): MentionOf<"law">[] {
  return chunks
    .slice(from, to)
    .map(mentionOf)
    .filter((mention) => mention?.kind === "law");
}
