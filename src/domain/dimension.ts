import type { ImpreciseDate } from "./impreciseDate.ts";
import { type LengthBin, lengthBinOf } from "./length.ts";
import type { PlaceId } from "./schema.ts";
import type { TraitName, Traits } from "./traits.ts";
import type { ChargeCategory, Status } from "./vocabulary.ts";

/**
 * A way to sort every incident under exactly one key; what a selection counts by. The key follows from a few traits, so
 * it is asked once for each different combination of them, not for each incident.
 */
export interface Dimension<Key extends string = string> {
  readonly name: string;
  readonly of: readonly TraitName[];
  keyOf(traits: Traits): Key;
}

interface DimensionOf<Key extends string, Name extends TraitName> extends Dimension<Key> {
  readonly of: readonly Name[];
  keyOf(traits: Pick<Traits, Name>): Key;
}

/** A dimension whose key follows from the traits named and from nothing else. */
export function dimension<Key extends string, Name extends TraitName>(
  name: string,
  of: readonly Name[],
  keyOf: (traits: Pick<Traits, Name>) => Key,
): DimensionOf<Key, Name> {
  return { name, of, keyOf };
}

/** Key of incidents whose article names no place that has a coordinate. */
export const UNPLACED = "unplaced";
/** Key of incidents without a date, or with a date whose year is not known. */
export const UNDATED = "undated";
/** Key of incidents whose charge, or its kind, the article does not state. */
export const UNCHARGED = "not-stated";
/** Key of incidents whose article names no organisation the person is punished for. */
export const UNORGANISED = "not-stated";

export type PlaceKey = PlaceId | typeof UNPLACED;
export type DateKey = ImpreciseDate | typeof UNDATED;
export type ChargeKey = ChargeCategory | typeof UNCHARGED;
/** The name of an organisation as the article gives it, or that there is none. */
export type OrganisationKey = string;

export const byPlace = dimension<PlaceKey, "placeId">("place", ["placeId"], ({ placeId }) => placeId ?? UNPLACED);

export const byStatus = dimension<Status, "status">("status", ["status"], ({ status }) => status);

export const byCharge = dimension<ChargeKey, "category">(
  "charge",
  ["category"],
  ({ category }) => category ?? UNCHARGED,
);

export const byOrganisation = dimension<OrganisationKey, "organisation">(
  "organisation",
  ["organisation"],
  ({ organisation }) => organisation ?? UNORGANISED,
);

export const byLength = dimension<LengthBin, "status" | "sentence">("length", ["status", "sentence"], lengthBinOf);

/** Keyed by the date as exact as it is known; a view makes its own bins of days from these. */
export const byDate = dimension<DateKey, "date">("date", ["date"], ({ date }) => date ?? UNDATED);
