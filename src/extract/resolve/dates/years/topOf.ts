import type { Read } from "../../../stage3Mentions.ts";

/** How many passages from the top an article says what it is, or when it was written. */
const TOP = 4;

/** The passages at the top of an article, its title among them. */
export function topOf(reads: readonly Read[]): readonly Read[] {
  return reads.filter(({ passage }) => passage.kind !== "furniture").slice(0, TOP);
}
