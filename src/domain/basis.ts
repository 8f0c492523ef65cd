import { BASES, type Basis, type FieldName } from "./vocabulary.ts";

/** A date is only as sure as its year, which may come from elsewhere. */
const PARTS: Partial<Record<FieldName, FieldName[]>> = { date: ["date", "year"] };

/** How the fields of an incident are known, whether or not it is told where. */
export interface KnownFields {
  readonly evidence: { readonly [Field in FieldName]?: readonly { readonly basis: Basis }[] | undefined };
}

/** How a field is known, or one part of it. */
export interface PartBasis {
  part: FieldName;
  basis: Basis;
}

/** The weakest basis of several; `null` of none. */
export function weakest(several: readonly { readonly basis: Basis }[]): Basis | null {
  let rank = -1;
  for (const { basis } of several) rank = Math.max(rank, BASES.indexOf(basis));
  return BASES[rank] ?? null;
}

/** The weakest basis among the evidence of the field alone: of a date, that of its day; `null` where it has none. */
export function ownBasisOf({ evidence }: KnownFields, field: FieldName): Basis | null {
  return weakest(evidence[field] ?? []);
}

/**
 * How a field is known, part by part: of a date its day, then its year where that is known in another way. Whoever says
 * of a value how it is known says these, so that table, evidence, figure and data say the same.
 */
export function basesOf(incident: KnownFields, field: FieldName): PartBasis[] {
  const known: PartBasis[] = [];
  for (const part of PARTS[field] ?? [field]) {
    const basis = ownBasisOf(incident, part);
    if (basis !== null && !known.some((other) => other.basis === basis)) known.push({ part, basis });
  }
  return known;
}

/** The weakest basis among the evidence of a field and of its parts; `null` where there is none. */
export function basisOf(incident: KnownFields, field: FieldName): Basis | null {
  return weakest(basesOf(incident, field));
}
