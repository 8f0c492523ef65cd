import { byLength } from "../dimension.ts";
import { LENGTH_BINS, type LengthBin } from "../length.ts";
import { choiceFacet, keyedBy } from "./choiceFacet.ts";

export const length = choiceFacet<LengthBin>({
  ...keyedBy(byLength),
  isKnown: (entry) => (LENGTH_BINS as readonly string[]).includes(entry),
  nameOf: (key, words) => words.lengths[key],
  chipOf: (key, words) => words.facets.length(words.lengths[key]),
});
