import { inferredKeyOf, weakestBasisOf } from "./certainty.ts";
import { type ImpreciseDate, onTimeLine } from "./impreciseDate.ts";
import type { Incident, PlaceId, Term } from "./schema.ts";
import type { Basis, ChargeCategory, Status } from "./vocabulary.ts";

/**
 * What of an incident takes few different values in an archive, however large: by these it is counted and filtered, in
 * columns of codes.
 */
export interface Traits {
  isNamed: boolean;
  count: number | null;
  background: boolean;
  status: Status;
  /** As exact as it is known; null also where its year is not, since it then lies nowhere on a time line. */
  date: ImpreciseDate | null;
  placeId: PlaceId | null;
  country: string | null;
  sentence: Term | null;
  category: ChargeCategory | null;
  organisation: string | null;
  /** Which of its facts are concluded: a key of `byInferred`. */
  inferred: string;
  /** The weakest basis among the facts that are counted and drawn. */
  weakest: Basis;
}

export type TraitName = keyof Traits;

/** How each trait is told from an incident. */
export const TRAITS: { readonly [Name in TraitName]: (incident: Incident) => Traits[Name] } = {
  isNamed: ({ person }) => person !== null,
  count: ({ count }) => count,
  background: ({ background }) => background,
  status: ({ status }) => status,
  date: ({ date }) => onTimeLine(date),
  placeId: ({ placeId }) => placeId,
  country: ({ country }) => country,
  sentence: ({ sentence }) => sentence,
  category: ({ charge }) => charge?.category ?? null,
  organisation: ({ organisation }) => organisation,
  inferred: inferredKeyOf,
  weakest: weakestBasisOf,
};

export const TRAIT_NAMES = Object.keys(TRAITS) as TraitName[];
