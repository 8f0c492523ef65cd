import { type KnownFields, ownBasisOf, weakest } from "./basis.ts";
import { dimension } from "./dimension.ts";
import { onceFor } from "./onceFor.ts";
import type { Incident } from "./schema.ts";
import type { Selection } from "./selection.ts";
import { addTallies, type Tally } from "./tally.ts";
import { BASES, type Basis } from "./vocabulary.ts";

/** The fields a summary and a figure speak of, in the order in which they are named. */
export const CERTAINTY_FIELDS = ["status", "sentence", "count", "date", "year", "place", "charge"] as const;
export type CertaintyField = (typeof CERTAINTY_FIELDS)[number];

/** People of whom the same fields are inferred. */
export interface Inferred {
  fields: readonly CertaintyField[];
  total: Tally;
}

/** The facts of which it is told whether they are concluded. */
export type CertaintyFacts = KnownFields &
  Pick<Incident, "person" | "count" | "date" | "placeId" | "sentence" | "charge">;

const HAS_VALUE: Record<CertaintyField, (facts: CertaintyFacts) => boolean> = {
  status: () => true,
  sentence: ({ sentence }) => sentence !== null,
  count: ({ person, count }) => person === null && count !== null,
  date: ({ date }) => date !== null,
  year: ({ date }) => date !== null,
  place: ({ placeId }) => placeId !== null,
  charge: ({ charge }) => charge !== null,
};

/** Apart from the year, of which a date is made too. */
function isInferred(incident: CertaintyFacts, field: CertaintyField): boolean {
  return HAS_VALUE[field](incident) && ownBasisOf(incident, field) === "inferred";
}

function inferredFieldsOf(incident: CertaintyFacts): CertaintyField[] {
  const fields = CERTAINTY_FIELDS.filter((field) => isInferred(incident, field));
  // Whoever hears that a date is inferred need not hear it of its year.
  return fields.includes("date") ? fields.filter((field) => field !== "year") : fields;
}

/** All that is inferred of an incident: the fields, each before a space; the empty text where nothing is. */
export function inferredKeyOf(incident: CertaintyFacts): string {
  return inferredFieldsOf(incident)
    .map((field) => `${field} `)
    .join("");
}

/** The weakest basis among the facts that are counted and drawn; what is not stated is no guess. */
export function weakestBasisOf({ evidence }: KnownFields): Basis {
  return weakest(CERTAINTY_FIELDS.flatMap((field) => evidence[field] ?? [])) ?? BASES[0];
}

/** Sorts incidents by all that is inferred of them. */
export const byInferred = dimension("inferred", ["inferred"], ({ inferred }) => inferred);

/**
 * Of how many people each field is inferred, fields of the very same people together. The totals do not add up to the
 * selection: of one person several fields may be inferred, and of most none is.
 */
export const inferredIn = onceFor((selection: Selection): readonly Inferred[] => {
  const counts = [...selection.countBy(byInferred)];
  const groups = new Map<string, Inferred>();
  for (const field of CERTAINTY_FIELDS) {
    const having = counts.filter(([key]) => key.split(" ").includes(field));
    if (having.length === 0) continue;
    const people = having
      .map(([key]) => key)
      .sort()
      .join(",");
    const known = groups.get(people)?.fields ?? [];
    groups.set(people, { fields: [...known, field], total: addTallies(having.map(([, total]) => total)) });
  }
  return [...groups.values()];
});
