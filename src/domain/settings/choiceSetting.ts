import type { Setting } from "./Setting.ts";

/** A setting that is one of a few keys; the first is what is shown to a reader who has set nothing. */
export function choiceSetting<Key extends string>(keys: readonly [Key, ...Key[]]): Setting<Key> {
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
