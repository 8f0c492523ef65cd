import { byStatus } from "../dimension.ts";
import { STATUSES, type Status } from "../vocabulary.ts";
import { choiceFacet, keyedBy } from "./choiceFacet.ts";

export const status = choiceFacet<Status>({
  ...keyedBy(byStatus),
  isKnown: (entry) => (STATUSES as readonly string[]).includes(entry),
  nameOf: (key, words) => words.statuses[key],
});
