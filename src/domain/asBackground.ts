import type { Filter } from "./facets/facets.ts";
import { onceFor } from "./onceFor.ts";

/** The same filter of what is told as background, which is counted apart. */
export const asBackground = onceFor((filter: Filter): Filter => ({ ...filter, told: "background" }));
