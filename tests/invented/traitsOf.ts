import type { Incident } from "../../src/domain/schema.ts";
import { TRAIT_NAMES, TRAITS, type Traits } from "../../src/domain/traits.ts";

/** All traits of an incident, for who counts by its definition. */
export function traitsOf(incident: Incident): Traits {
  return Object.fromEntries(TRAIT_NAMES.map((name) => [name, TRAITS[name](incident)])) as unknown as Traits;
}
