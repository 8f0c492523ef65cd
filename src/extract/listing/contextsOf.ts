import type { Read } from "../stage3Mentions.ts";
import { type Context, contextOf } from "./contextOf.ts";
import type { Paragraph } from "./Paragraph.ts";

/** The passages at the head of each line that say where and when. */
export function contextsOf(article: string, paragraphs: readonly Paragraph[]): Map<Read, Context> {
  const contexts = new Map<Read, Context>();
  for (const { reads } of paragraphs)
    for (const read of reads) {
      const context = contextOf(article, read);
      if (context !== null) contexts.set(read, context);
      if (context === null || context.behind !== null) break;
    }
  return contexts;
}
