import type { Landmark } from "./Landmark.ts";

/** A place taken from elsewhere in the article, and the rule by which. */
export interface CarriedPlace {
  landmark: Landmark;
  rule: string;
  /** Said elsewhere, or only concluded. */
  basis: "inherited" | "inferred";
}

export function inherited(landmark: Landmark, rule: string): CarriedPlace {
  return { landmark, rule, basis: "inherited" };
}
