import type { Read } from "../facets/Facet.ts";

/**
 * One thing about how a view is shown; what is shown is a facet's. From this one value follows the address.
 * `toEntries` and `fromEntries` are inverse: an address codec is a bijection or a bug.
 */
export interface Setting<Value> {
  /** How the view is shown to a reader who has set nothing; it is left out of the address. */
  empty: Value;
  toEntries(value: Value): string[];
  fromEntries(entries: readonly string[]): Read<Value>;
}
