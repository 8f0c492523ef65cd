/** The closed word lists of the dataset contract, in the order in which the page shows them. */

export const STATUSES = [
  "detained",
  "pretrial-detention",
  "administrative-arrest",
  "fined",
  "imprisoned",
  "restricted-freedom",
  "house-arrest",
  "released",
  "acquitted",
  "under-investigation",
  "warned",
  "forced-psychiatric",
  "other",
] as const;
export type Status = (typeof STATUSES)[number];

export const CHARGE_CATEGORIES = [
  "peaceful-assembly",
  "banned-organisation",
  "extremism-financing",
  "incitement-discord",
  "false-information",
  "insult-official",
  "defamation",
  "mass-unrest",
  "police-disobedience",
  "hooliganism",
  "drugs",
  "economic",
  "state-security",
  "violence",
  "military-discrediting",
  "other",
] as const;
export type ChargeCategory = (typeof CHARGE_CATEGORIES)[number];

/** How a fact is known: said in the same sentence, carried from elsewhere in the article, or concluded. */
export const BASES = ["stated", "inherited", "inferred"] as const;
export type Basis = (typeof BASES)[number];

export const DATE_EVENTS = ["detention", "charge", "ruling", "release"] as const;
export type DateEvent = (typeof DATE_EVENTS)[number];

/** The fields of an incident that carry evidence. */
export const FIELD_NAMES = [
  "person",
  "count",
  "status",
  "date",
  "year",
  "place",
  "sentence",
  "fine",
  "charge",
  "organisation",
  "trigger",
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
