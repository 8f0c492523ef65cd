import type { Incident } from "./schema.ts";
import { BASES, type Basis, type FieldName } from "./vocabulary.ts";

/** A date is only as sure as its year, which may come from elsewhere. */
const PARTS: Partial<Record<FieldName, FieldName[]>> = { date: ["date", "year"] };

/** The weakest basis among the evidence of a field; `null` where the field has none. */
export function basisOf(incident: Pick<Incident, "evidence">, field: FieldName): Basis | null {
  const found = (PARTS[field] ?? [field]).flatMap((part) => incident.evidence[part] ?? []);
  const weakest = Math.max(-1, ...found.map(({ basis }) => BASES.indexOf(basis)));
  return BASES[weakest] ?? null;
}
