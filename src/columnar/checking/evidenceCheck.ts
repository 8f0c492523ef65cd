import { INCIDENT_FIELDS } from "../../domain/schema.ts";
import { evidenceOf } from "../evidencePattern.ts";
import { against, type Check } from "./checks.ts";

interface Known {
  basis?: unknown;
  rule?: unknown;
}

/** What has been found allowed of a field: rules by their bases. */
class Allowed {
  readonly #rules = new Map<unknown, Set<unknown>>();

  has({ basis, rule }: Known): boolean {
    return this.#rules.get(basis)?.has(rule) ?? false;
  }

  add({ basis, rule }: Known): void {
    const rules = this.#rules.get(basis) ?? new Set();
    this.#rules.set(basis, rules.add(rule));
  }
}

/**
 * Holds what is known of evidence without its places to the schema, with a place that any text has. There are many
 * patterns, yet made of few bases and rules: of those that were allowed before nothing is asked again.
 */
export function evidenceCheck(): Check {
  const check = against(INCIDENT_FIELDS.evidence);
  const allowed = new Allowed();
  return (value) => {
    if (typeof value !== "object" || value === null) return "no evidence";
    const fields = Object.values(value);
    if (!fields.every((each) => Array.isArray(each))) return "no evidence";
    if (fields.every((each) => each.length > 0 && each.every((known) => allowed.has(known)))) return null;
    const evidence = evidenceOf(value, []);
    const problem = check(evidence);
    if (problem === null) for (const known of Object.values(evidence).flat()) allowed.add(known);
    return problem;
  };
}
