import { byOrganisation, type OrganisationKey, UNORGANISED } from "../dimension.ts";
import { choiceFacet } from "./choiceFacet.ts";

/** The group or party the person is punished for, by the name the article gives it: spellings are not brought together. */
export const organisation = choiceFacet<OrganisationKey>({
  keysOf: (incident) => [byOrganisation.keyOf(incident)],
  isKnown: (entry, { incidents }) =>
    entry === UNORGANISED || incidents.some((incident) => incident.organisation === entry),
  nameOf: (key, words) => (key === UNORGANISED ? words.facets.unorganised : key),
});
