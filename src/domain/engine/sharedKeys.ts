import type { Keys } from "./keysOf.ts";
import type { Members } from "./Members.ts";

/**
 * For each key of a dimension the key of another under which all its members stand; absent where they stand under
 * several. `sizes` are the numbers of members of each key. Looks no further than it must: in a large selection two
 * members that differ are soon found for every key.
 */
export function sharedKeys<Outer extends string, Inner extends string>(
  { words }: Members,
  outer: Keys<Outer>,
  inner: Keys<Inner>,
  sizes: ReadonlyMap<Outer, number>,
): Map<Outer, Inner> {
  const shared = new Map<Outer, Inner>();
  const [leftOf, firstOf] = [outer.keys.map((key) => sizes.get(key) ?? 0), new Int32Array(outer.keys.length).fill(-1)];
  let undecided = leftOf.filter((members) => members > 0).length;
  for (let at = 0; at < words.length && undecided > 0; at++)
    for (let word = words[at] ?? 0; word !== 0; word &= word - 1) {
      const row = (at << 5) | (31 - Math.clz32(word & -word));
      const key = outer.keyOf[outer.profile.codes[row] ?? 0] ?? 0;
      const members = leftOf[key] ?? 0;
      if (members === 0) continue;
      const within = inner.keyOf[inner.profile.codes[row] ?? 0] ?? 0;
      const differs = (firstOf[key] ?? -1) >= 0 && firstOf[key] !== within;
      firstOf[key] = within;
      leftOf[key] = differs ? 0 : members - 1;
      if (differs || members === 1) undecided -= 1;
      const [name, only] = [outer.keys[key], inner.keys[within]];
      if (!differs && members === 1 && name !== undefined && only !== undefined) shared.set(name, only);
    }
  return shared;
}
