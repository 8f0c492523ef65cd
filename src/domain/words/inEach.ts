/** The words for every key of a closed list. */
export function inEach<Key extends string, Said>(keys: readonly Key[], say: (key: Key) => Said): Record<Key, Said> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, Said>;
}
