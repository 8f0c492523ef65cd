import type { ImpreciseDate } from "./impreciseDate.ts";
import { extentOf } from "./impreciseDate.ts";
import { type LengthBin, lengthBinOf } from "./length.ts";
import type { Incident, PlaceId } from "./schema.ts";
import type { ChargeCategory, Status } from "./vocabulary.ts";

/** A way to sort every incident under exactly one key; what a selection counts by. */
export interface Dimension<Key extends string = string> {
  readonly name: string;
  keyOf(incident: Incident): Key;
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

export const byPlace: Dimension<PlaceKey> = { name: "place", keyOf: (incident) => incident.placeId ?? UNPLACED };

export const byStatus: Dimension<Status> = { name: "status", keyOf: (incident) => incident.status };

export const byCharge: Dimension<ChargeKey> = {
  name: "charge",
  keyOf: (incident) => incident.charge?.category ?? UNCHARGED,
};

export const byOrganisation: Dimension<OrganisationKey> = {
  name: "organisation",
  keyOf: ({ organisation }) => organisation ?? UNORGANISED,
};

export const byLength: Dimension<LengthBin> = { name: "length", keyOf: lengthBinOf };

/** Keyed by the date as exact as it is known; a view makes its own bins of days from these. */
export const byDate: Dimension<DateKey> = {
  name: "date",
  keyOf: ({ date }) => (date !== null && extentOf(date) !== null ? date : UNDATED),
};
