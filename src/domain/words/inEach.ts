/** The words for every key of a closed list. */
export function inEach<Key extends string>(keys: readonly Key[], say: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, string>;
}
