import { BASES } from "../vocabulary.ts";
import { inEach } from "./inEach.ts";
import type { Speaker } from "./Speaker.ts";

/** What a chip says of a facet's special values. */
export function facets({ text }: Speaker) {
  return {
    unplaced: text("facets.unplaced"),
    undated: text("facets.undated"),
    uncharged: text("facets.uncharged"),
    unorganised: text("facets.unorganised"),
    leastBasis: inEach(BASES, (basis) => text(`facets.basis.${basis}`)),
    background: text("facets.background"),
    length: (length: string) => text("facets.length", { length }),
    text: (words: string) => text("facets.text", { words }),
    textOfArticles: (words: string) => text("facets.textOfArticles", { words }),
  };
}
