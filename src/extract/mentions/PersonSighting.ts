import type { MentionOf } from "../Mention.ts";
import type { Sighting } from "./Rule.ts";

/** Somebody's name, where a rule saw it. */
export type PersonSighting = Sighting & { mention: MentionOf<"person"> };

export function isPersonSighting(sighting: Sighting | undefined): sighting is PersonSighting {
  return sighting?.mention.kind === "person";
}
