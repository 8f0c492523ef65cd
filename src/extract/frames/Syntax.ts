import { ofRead } from "../ofRead.ts";
import type { Chunk, Verb } from "./Chunk.ts";
import type { People } from "./people/People.ts";
import { peopleIn } from "./people/peopleIn.ts";
import { toChunks } from "./toChunks.ts";
import type { Words } from "./Words.ts";

/** A passage as the grammar sees it. */
export interface Syntax {
  chunks: readonly Chunk[];
  words: Words;
  /** Its noun phrases of people, from left to right. */
  people: readonly People[];
}

export const syntaxOf = ofRead((read): Syntax => {
  const { chunks, words } = toChunks(read);
  return { chunks, words, people: peopleIn(chunks) };
});

export function verbAt({ chunks }: Syntax, at: number): Verb | null {
  const chunk = chunks[at];
  return chunk?.kind === "verb" ? chunk.verb : null;
}

/** The nearest verb before `at`, or -1. */
export function verbBefore(syntax: Syntax, at: number): number {
  for (let before = at - 1; before >= 0; before--) if (verbAt(syntax, before) !== null) return before;
  return -1;
}

/**
 * The phrase that ends right before `at`, with all that hangs on it, or where `at` stands among what hangs on it; of
 * nested ones the widest.
 */
export function peopleEndingAt({ people }: Syntax, at: number, before = Number.POSITIVE_INFINITY): People | null {
  const closed = people.filter(({ to }) => to <= before);
  return (
    people.find(({ to, last }) => to === at || last + 1 === at) ??
    closed.find(({ from, to }) => from < at && at <= to) ??
    null
  );
}

/** The first phrase whose first name stands at `at` or behind. */
export function peopleFrom({ people }: Syntax, at: number): People | null {
  return people.find(({ from }) => from >= at) ?? null;
}
