import type { Incident } from "./schema.ts";
import { BASES, type Basis, type FieldName } from "./vocabulary.ts";

/** A date is only as sure as its year, which may come from elsewhere. */
const PARTS: Partial<Record<FieldName, FieldName[]>> = { date: ["date", "year"] };

/** How a field is known, or one part of it. */
export interface PartBasis {
  part: FieldName;
  basis: Basis;
}

function weakest(bases: readonly Basis[]): Basis | null {
  return BASES[Math.max(-1, ...bases.map((basis) => BASES.indexOf(basis)))] ?? null;
}

/** The weakest basis among the evidence of the field alone: of a date, that of its day; `null` where it has none. */
export function ownBasisOf({ evidence }: Pick<Incident, "evidence">, field: FieldName): Basis | null {
  return weakest((evidence[field] ?? []).map(({ basis }) => basis));
}

/**
 * How a field is known, part by part: of a date its day, then its year where that is known in another way. Whoever says
 * of a value how it is known says these, so that table, evidence, figure and data say the same.
 */
export function basesOf(incident: Pick<Incident, "evidence">, field: FieldName): PartBasis[] {
  const known: PartBasis[] = [];
  for (const part of PARTS[field] ?? [field]) {
    const basis = ownBasisOf(incident, part);
    if (basis !== null && !known.some((other) => other.basis === basis)) known.push({ part, basis });
  }
  return known;
}

/** The weakest basis among the evidence of a field and of its parts; `null` where there is none. */
export function basisOf(incident: Pick<Incident, "evidence">, field: FieldName): Basis | null {
  return weakest(basesOf(incident, field).map(({ basis }) => basis));
}
