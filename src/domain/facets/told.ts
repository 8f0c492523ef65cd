import type { Facet } from "./Facet.ts";

/** What the articles report, or what they tell as context. Never both: a total may repeat people who are named. */
export type Told = "reported" | "background";

export const told: Facet<Told> = {
  empty: "reported",
  isPrivate: () => false,
  passes: (value, incident) => incident.background === (value === "background"),
  toEntries: (value) => (value === "reported" ? [] : [value]),
  fromEntries(entries) {
    const [entry, ...surplus] = entries;
    if (entry === undefined || entry === "reported") return { value: "reported", problems: surplus };
    if (entry === "background") return { value: "background", problems: surplus };
    return { value: "reported", problems: [...entries] };
  },
  inWords: (value, words) => (value === "reported" ? [] : [{ text: words.facets.background, without: "reported" }]),
};
