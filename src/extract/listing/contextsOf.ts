import type { Read } from "../stage3Mentions.ts";
import { type Context, contextOf } from "./contextOf.ts";
import type { Paragraph } from "./Paragraph.ts";

/** One stamp alone is that of the page. */
function withoutPage(contexts: Map<Read, Context>): Map<Read, Context> {
  const [only, other] = [...contexts].filter(([, { isStamp }]) => isStamp);
  if (only !== undefined && other === undefined) contexts.delete(only[0]);
  return contexts;
}

/** The passages at the head of each line that say where and when. */
export function contextsOf(article: string, paragraphs: readonly Paragraph[]): Map<Read, Context> {
  const contexts = new Map<Read, Context>();
  for (const { reads } of paragraphs)
    for (const read of reads) {
      const context = contextOf(article, read);
      if (context !== null) contexts.set(read, context);
      if (context === null || context.behind !== null) break;
    }
  return withoutPage(contexts);
}
