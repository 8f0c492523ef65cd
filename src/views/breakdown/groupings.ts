import { byCharge, byStatus, type ChargeKey, UNCHARGED } from "../../domain/dimension.ts";
import { CHARGE_CATEGORIES, STATUSES, type Status } from "../../domain/vocabulary.ts";
import type { Grouping } from "./Grouping.ts";

export const charges: Grouping<ChargeKey> = {
  name: "charges",
  facet: "charge",
  dimension: byCharge,
  order: [...CHARGE_CATEGORIES, UNCHARGED],
  unstated: UNCHARGED,
  label: (key, words) => (key === UNCHARGED ? words.breakdown.unstated : words.charges[key]),
  fill: (_, palette) => palette.accent,
  chosen: (filter) => filter.charge,
  choose: (filter, charge) => ({ ...filter, charge }),
};

/** Every incident has a status, in the colour it has among the sentence lengths. */
export const statuses: Grouping<Status> = {
  name: "statuses",
  facet: "status",
  dimension: byStatus,
  order: STATUSES,
  unstated: null,
  label: (key, words) => words.statuses[key],
  fill: (key, palette) => palette.statuses[key],
  chosen: (filter) => filter.status,
  choose: (filter, status) => ({ ...filter, status }),
};
