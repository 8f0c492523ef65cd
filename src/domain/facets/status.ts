import { byStatus } from "../dimension.ts";
import { STATUSES, type Status } from "../vocabulary.ts";
import { choiceFacet } from "./choiceFacet.ts";

export const status = choiceFacet<Status>({
  keyOf: byStatus.keyOf,
  isKnown: (entry) => (STATUSES as readonly string[]).includes(entry),
  label: (key, words) => words.statuses[key],
});
