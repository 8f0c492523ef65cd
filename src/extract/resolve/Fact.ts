import type { Evidence, Span } from "../../domain/schema.ts";
import type { Basis } from "../../domain/vocabulary.ts";

/** A value and where it stands; there is no value without evidence. */
export interface Fact<Value> {
  value: Value;
  evidence: readonly Evidence[];
}

export function factOf<Value>(value: Value, span: Span, basis: Basis, rule: string): Fact<Value> {
  return { value, evidence: [{ start: span.start, end: span.end, basis, rule }] };
}

/** The same fact carried over from elsewhere in the article; what was concluded there stays a conclusion. */
export function carried<Value>(fact: Fact<Value>, rule: string): Fact<Value> {
  const carry = (each: Evidence): Evidence =>
    each.basis === "inferred" ? each : { ...each, basis: "inherited", rule };
  return { value: fact.value, evidence: fact.evidence.map(carry) };
}

/** Stated where the words stand in the passage that tells the outcome; else carried over. */
export function basisWithin(span: Span, passage: Span): Basis {
  return span.start >= passage.start && span.end <= passage.end ? "stated" : "inherited";
}
