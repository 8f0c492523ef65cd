import type { Dimension } from "../dimension.ts";
import { onceFor } from "../onceFor.ts";
import type { Dataset } from "../schema.ts";
import { type Columns, columnsOf } from "./Columns.ts";
import type { Profile } from "./Profile.ts";
import { profileOf } from "./profileOf.ts";

/** The combinations of a profile by the keys of a dimension. */
export interface Keys<Key extends string> {
  readonly profile: Profile;
  /** Each key that occurs, once, in the order of the first row under it. */
  readonly keys: readonly Key[];
  /** For each combination the index of its key. */
  readonly keyOf: Uint32Array;
}

function groupBy<Key extends string>(columns: Columns, dimension: Dimension<Key>): Keys<Key> {
  const profile = profileOf(columns, dimension.of);
  const indexOf = new Map<Key, number>();
  const keyOf = Uint32Array.from(profile.values, (traits) => {
    const key = dimension.keyOf(traits);
    const index = indexOf.get(key) ?? indexOf.size;
    indexOf.set(key, index);
    return index;
  });
  return { profile, keys: [...indexOf.keys()], keyOf };
}

const known = onceFor((columns: Columns) => onceFor((dimension: Dimension) => groupBy(columns, dimension)));

/** How a dimension sorts the rows; made once for each dimension. */
export function keysFor<Key extends string>(columns: Columns, dimension: Dimension<Key>): Keys<Key> {
  return known(columns)(dimension) as Keys<Key>;
}

/** The keys of a dimension that occur in a dataset, in the order of the first incident under each. */
export function keysOf<Key extends string>(dataset: Dataset, dimension: Dimension<Key>): readonly Key[] {
  return keysFor(columnsOf(dataset), dimension).keys;
}
