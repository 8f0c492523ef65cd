import { byOrganisation, type OrganisationKey, UNORGANISED } from "../dimension.ts";
import { keysOf } from "../engine/keysOf.ts";
import { choiceFacet, keyedBy } from "./choiceFacet.ts";

/** The group or party the person is punished for, by the name the article gives it: spellings are not brought together. */
export const organisation = choiceFacet<OrganisationKey>({
  ...keyedBy(byOrganisation),
  isKnown: (entry, dataset) => entry === UNORGANISED || keysOf(dataset, byOrganisation).includes(entry),
  nameOf: (key, words) => (key === UNORGANISED ? words.facets.unorganised : key),
});
