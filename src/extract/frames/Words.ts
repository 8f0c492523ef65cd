import type { Phrase } from "../lexicon/phrases/Phrase.ts";

/** The words of chunks, in lower case; a mention is what it says. */
export type Words = readonly (readonly string[])[];

/** What the chunks from `from` to before `to` say. */
export function textOf(words: Words, from: number, to: number): string {
  let text = "";
  let isFirst = true;
  for (let at = from; at < Math.min(to, words.length); at++)
    for (const word of words[at] ?? []) {
      text += isFirst ? word : ` ${word}`;
      isFirst = false;
    }
  return text;
}

/** The most words any phrase of a lexicon has. */
const LONGEST_PHRASE = 14;

/** How many of the words fill the slots of a phrase from `slot` on; -1 for a phrase of something else. */
function wordsFilled(spoken: readonly string[], from: number, phrase: Phrase, slot: number): number {
  const current = phrase[slot];
  if (current === undefined) return from;
  for (const rest of current.ways.get(spoken[from] ?? "") ?? []) {
    if (!rest.every((word, step) => spoken[from + 1 + step] === word)) continue;
    const end = wordsFilled(spoken, from + 1 + rest.length, phrase, slot + 1);
    if (end >= 0) return end;
  }
  return current.optional ? wordsFilled(spoken, from, phrase, slot + 1) : -1;
}

/** Whether a phrase begins with the word `first`, or may do so with what stands behind words left out. */
function mayBegin(phrase: Phrase, first: string): boolean {
  for (const { ways, optional } of phrase) {
    if (ways.has(first)) return true;
    if (!optional) return false;
  }
  return false;
}

/** Whether a phrase begins with the chunk at `at`; the chunk behind it, or -1. */
export function endOfPhrase(words: Words, at: number, phrase: Phrase): number {
  const first = words[at]?.[0];
  if (first === undefined || !mayBegin(phrase, first)) return -1;
  let left = wordsFilled(words.slice(at, at + LONGEST_PHRASE).flat(), 0, phrase, 0);
  if (left < 0) return -1;
  let next = at;
  for (; left > 0; next++) left -= words[next]?.length ?? left;
  return next;
}
