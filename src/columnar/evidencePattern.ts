import type { Evidence, Incident, Span } from "../domain/schema.ts";
import { FIELD_NAMES, type FieldName } from "../domain/vocabulary.ts";

type Known = Pick<Evidence, "basis" | "rule">;

/** How the facts of an incident are known, without where: of many incidents it is the same. */
export type EvidencePattern = Partial<Record<FieldName, Known[]>>;

export function patternOf({ evidence }: Pick<Incident, "evidence">): EvidencePattern {
  const pattern: EvidencePattern = {};
  for (const field of FIELD_NAMES) {
    const known = evidence[field]?.map(({ basis, rule }) => ({ basis, rule }));
    if (known !== undefined) pattern[field] = known;
  }
  return pattern;
}

/** Where an incident stands in its article: its quote, then the evidence of each field in the order of their list. */
export function spansOf({ quote, evidence }: Pick<Incident, "quote" | "evidence">): Span[] {
  return [quote, ...FIELD_NAMES.flatMap((field) => evidence[field] ?? [])];
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Pattern and spans together, without the quote, which comes first among the spans. */
export function evidenceOf(pattern: EvidencePattern, spans: readonly Span[]): Incident["evidence"] {
  const evidence: Incident["evidence"] = {};
  let next = 1;
  for (const field of FIELD_NAMES) {
    const known = pattern[field];
    if (known === undefined) continue;
    evidence[field] = known.map(({ basis, rule }) => {
      const { start, end } = spans[next++] ?? NOWHERE;
      return { start, end, basis, rule };
    });
  }
  return evidence;
}

/** How many spans an incident of that pattern has, its quote included. */
export function spanCount(pattern: EvidencePattern): number {
  return 1 + FIELD_NAMES.reduce((sum, field) => sum + (pattern[field]?.length ?? 0), 0);
}
