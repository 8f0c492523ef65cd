import { byLength } from "../dimension.ts";
import { LENGTH_BINS, type LengthBin } from "../length.ts";
import { choiceFacet } from "./choiceFacet.ts";

export const length = choiceFacet<LengthBin>({
  keyOf: byLength.keyOf,
  isKnown: (entry) => (LENGTH_BINS as readonly string[]).includes(entry),
  label: (key, words) => words.facets.length(words.lengths[key]),
});
