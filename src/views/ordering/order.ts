/** All that is offered: what is chosen, in its order, then the rest. */
export function offeredOf<Key extends string>(all: readonly Key[], chosen: readonly Key[]): Key[] {
  return [...chosen, ...all.filter((key) => !chosen.includes(key))];
}

/** Those of `wanted` that are chosen keep their order; new ones stand last. Nothing is never chosen. */
export function choose<Key extends string>(
  all: readonly Key[],
  chosen: readonly Key[],
  wanted: ReadonlySet<string>,
): readonly Key[] {
  const next = offeredOf(all, chosen).filter((key) => wanted.has(key));
  return next.length === 0 ? chosen : next;
}

/** What is chosen one place earlier (-1) or later (1); at either end it stays. */
export function move<Key extends string>(chosen: readonly Key[], key: Key, by: -1 | 1): readonly Key[] {
  const from = chosen.indexOf(key);
  const to = from + by;
  const neighbour = chosen[to];
  if (from < 0 || neighbour === undefined) return chosen;
  return chosen.map((each, index) => (index === from ? neighbour : index === to ? key : each));
}
