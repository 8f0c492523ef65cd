import type { Tables } from "./Article.ts";
import { takeUpFamilies } from "./persons/families.ts";
import { enlistFullNames } from "./persons/fullNames.ts";
import { enlistKin } from "./persons/kin.ts";
import { enlistLoneNames } from "./persons/loneNames.ts";
import type { Cast } from "./persons/Person.ts";
import { Roster } from "./persons/Roster.ts";
import { sharedNamesIn } from "./persons/sharedNames.ts";
import { enlistSharedSurnames } from "./persons/sharedSurnames.ts";
import { takeUpShortNames } from "./persons/shortNames.ts";
import { markSignatures } from "./persons/signatures.ts";
import type { Read } from "./stage3Mentions.ts";

/**
 * Co-reference: gathers full names into persons, finds those whom a list or a relative names by half of a name, then the
 * surnames that take all of them up.
 */
export function castPersons(article: string, reads: readonly Read[], { gazetteer }: Tables): Cast {
  const roster = new Roster(article, reads);
  enlistFullNames(roster);
  enlistSharedSurnames(roster);
  takeUpShortNames(roster);
  enlistKin(roster);
  enlistLoneNames(roster, gazetteer);
  takeUpShortNames(roster);
  markSignatures(roster);
  const families = takeUpFamilies(roster);
  return {
    persons: roster.persons,
    reads: roster.reads,
    personOf: (mention) => roster.personOf(mention),
    sharedNames: sharedNamesIn(roster),
    familyOf: ({ start }) => families.get(start) ?? [],
  };
}
