import { byOrganisation, type OrganisationKey, UNORGANISED } from "../dimension.ts";
import { columnsOf } from "../engine/Columns.ts";
import { choiceFacet, keyedBy } from "./choiceFacet.ts";

/** The group or party the person is punished for, by the name the article gives it: spellings are not brought together. */
export const organisation = choiceFacet<OrganisationKey>({
  ...keyedBy(byOrganisation),
  isKnown: (entry, dataset) => entry === UNORGANISED || columnsOf(dataset).traits.organisation.values.includes(entry),
  nameOf: (key, words) => (key === UNORGANISED ? words.facets.unorganised : key),
});
