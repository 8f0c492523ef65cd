import type { Read } from "./facets/Facet.ts";

/** How a value that is one of a few keys is written into an address, and read from it. */
interface OneOf<Key extends string> {
  empty: Key;
  toEntries(value: Key): string[];
  fromEntries(entries: readonly string[]): Read<Key>;
}

/** A facet's or a setting's value that is one of a few keys; the first stands where nothing is chosen, and is not written. */
export function oneOf<Key extends string>(keys: readonly [Key, ...Key[]]): OneOf<Key> {
  const [empty] = keys;
  return {
    empty,
    toEntries: (value) => (value === empty ? [] : [value]),
    fromEntries(entries) {
      const [entry, ...surplus] = entries;
      if (entry === undefined) return { value: empty, problems: [] };
      const value = keys.find((key) => key === entry);
      return value === undefined ? { value: empty, problems: [...entries] } : { value, problems: surplus };
    },
  };
}
