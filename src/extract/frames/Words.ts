/** The words of chunks, in lower case; a mention is what it says. */
export type Words = readonly (readonly string[])[];

/** What the chunks from `from` to before `to` say. */
export function textOf(words: Words, from: number, to: number): string {
  return words.slice(from, to).flat().join(" ");
}

/** Whether the words of a complement begin with the chunk at `at`; the chunk behind them, or -1. */
export function endOfMatch(words: Words, at: number, complement: readonly string[]): number {
  let matched = 0;
  let next = at;
  while (matched < complement.length) {
    const own = words[next];
    if (own === undefined) return -1;
    for (const word of own) {
      if (matched === complement.length) break;
      if (word !== complement[matched]) return -1;
      matched += 1;
    }
    next += 1;
  }
  return next;
}
