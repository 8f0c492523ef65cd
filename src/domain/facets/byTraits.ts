import type { TraitName, Traits } from "../traits.ts";
import type { TraitTest } from "./Facet.ts";

/** The test of a facet that asks nothing of an incident but these traits. */
export function byTraits<Value, Name extends TraitName>(
  of: readonly Name[],
  passes: (value: Value, traits: Pick<Traits, Name>) => boolean,
  between?: TraitTest<Value>["test"]["between"],
): TraitTest<Value> {
  return { test: between === undefined ? { of, passes } : { of, passes, between } };
}
