import { byStatus } from "../dimension.ts";
import { STATUSES, type Status } from "../vocabulary.ts";
import { choiceFacet } from "./choiceFacet.ts";

export const status = choiceFacet<Status>({
  keysOf: (incident) => [byStatus.keyOf(incident)],
  isKnown: (entry) => (STATUSES as readonly string[]).includes(entry),
  nameOf: (key, words) => words.statuses[key],
});
