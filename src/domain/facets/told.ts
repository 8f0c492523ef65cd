import { oneOf } from "../oneOf.ts";
import { byTraits } from "./byTraits.ts";
import type { Facet } from "./Facet.ts";

/** What the articles report, or what they tell as context. Never both: a total may repeat people who are named. */
const TOLD = ["reported", "background"] as const;
export type Told = (typeof TOLD)[number];

export const told: Facet<Told> = {
  ...oneOf(TOLD),
  isPrivate: () => false,
  ...byTraits<Told, "background">(["background"], (value, { background }) => background === (value === "background")),
  inWords: (value, words) => (value === "reported" ? [] : [{ text: words.facets.background, without: "reported" }]),
};
