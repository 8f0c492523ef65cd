import { onceFor } from "../../../../domain/onceFor.ts";
import type { Read } from "../../../stage3Mentions.ts";
import { leadIn } from "./leadIn.ts";
import type { Sitting } from "./Sitting.ts";
import { sittingIn } from "./sittingIn.ts";

/** A first passage of fewer words without a capital is a dateline or an exclamation. */
const LEAST_LEAD = 6;

/** The dated rulings and detentions that no victim need be named with. */
export interface Sittings {
  /** Passages that tell nothing else, by their paragraph. */
  at: ReadonlyMap<number, readonly Sitting[]>;
  /** The first passage of the article, which dates the story all others tell of; else the sitting its paragraph tells of. */
  lead: Sitting | null;
  /** Its paragraph; -1 for an article without prose. */
  leading: number;
}

/** The passages that date a ruling or a detention told around them. */
export const sittingsOf = onceFor((reads: readonly Read[]): Sittings => {
  const at = new Map<number, Sitting[]>();
  for (const [index, read] of reads.entries()) {
    const { paragraph } = read.passage;
    const opens = reads[index - 1]?.passage.paragraph !== paragraph;
    const closes = reads[index + 1]?.passage.paragraph !== paragraph;
    const found = sittingIn(read, { opens, closes });
    if (found !== null) at.set(found.passage.paragraph, [...(at.get(found.passage.paragraph) ?? []), found]);
  }
  const first = reads.find(({ passage, tokens }) => {
    const words = tokens.filter(({ kind, capital }) => kind === "word" && !capital);
    return passage.kind === "body" && words.length >= LEAST_LEAD;
  });
  const leading = first?.passage.paragraph ?? -1;
  const beside = (at.get(leading) ?? []).find(({ of }) => of !== "before");
  const lead = (first === undefined ? null : leadIn(first)) ?? beside ?? null;
  return { at, lead, leading };
});
