import { oneOf } from "../oneOf.ts";
import { BASES, type Basis } from "../vocabulary.ts";
import { byTraits } from "./byTraits.ts";
import type { Facet } from "./Facet.ts";

/** From what lets everything pass to what lets least pass. */
export const LEAST_BASES = ["inferred", "inherited", "stated"] as const satisfies readonly Basis[];
const [EVERYTHING] = LEAST_BASES;

/**
 * The weakest basis a fact may have. Asked are the facts that are counted and drawn: outcome, size of a group, date
 * with its year, place, sentence and charge; `stated` lets only incidents pass of which none of these is carried over
 * from elsewhere in the article or concluded. A fact that the article does not state is no guess and does not bar its
 * incident; neither does the basis of a name, since most articles name a person once and say "he" of what befell him.
 */
export const basis: Facet<Basis> = {
  ...oneOf<Basis>(LEAST_BASES),
  isPrivate: () => false,
  ...byTraits<Basis, "weakest">(["weakest"], (value, { weakest }) => BASES.indexOf(weakest) <= BASES.indexOf(value)),
  inWords: (value, words) =>
    value === EVERYTHING ? [] : [{ text: words.facets.leastBasis[value], without: EVERYTHING }],
};
