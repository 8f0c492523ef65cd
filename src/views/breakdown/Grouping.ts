import type { Dimension } from "../../domain/dimension.ts";
import type { Filter } from "../../domain/facets/facets.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";

/** What people are broken down by, and the facet that a bar of it chooses. */
export interface Grouping<Key extends string> {
  name: "charges" | "statuses";
  facet: "charge" | "status";
  dimension: Dimension<Key>;
  /** The order of keys that are equally large. */
  order: readonly Key[];
  /** Of those whose article does not say it: drawn last and grey. */
  unstated: Key | null;
  label(key: Key, words: Words): string;
  fill(key: Key, palette: Palette): string;
  chosen(filter: Filter): readonly Key[];
  choose(filter: Filter, keys: readonly Key[]): Filter;
}
