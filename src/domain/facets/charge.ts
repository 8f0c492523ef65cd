import { byCharge, type ChargeKey, UNCHARGED } from "../dimension.ts";
import { CHARGE_CATEGORIES } from "../vocabulary.ts";
import { choiceFacet, keyedBy } from "./choiceFacet.ts";

export const charge = choiceFacet<ChargeKey>({
  ...keyedBy(byCharge),
  isKnown: (entry) => entry === UNCHARGED || (CHARGE_CATEGORIES as readonly string[]).includes(entry),
  nameOf: (key, words) => (key === UNCHARGED ? words.facets.uncharged : words.charges[key]),
});
