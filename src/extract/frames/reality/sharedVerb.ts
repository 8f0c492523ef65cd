import { adverbs } from "../../lexicon/verbs.ts";
import { lowerAt } from "../Chunk.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";

const SHARING = new Set(["and", "or"]);

/**
 * "must release N. and drop the charges", "urged them to free N. and let him leave": a verb in its base form behind a
 * joint shares the words of the verb before it, by which nothing has been done yet. The place of that verb, or -1.
 */
export function sharedVerb(syntax: Syntax, verb: number): number {
  const own = verbAt(syntax, verb);
  const words = syntax.words[verb] ?? [];
  const isBase = words.at(-1) === own?.lemma && words.slice(0, -1).every((word) => adverbs.has(word));
  const joint = syntax.chunks.findLastIndex(({ lower }, at) => at < verb && !adverbs.has(lower));
  if (!isBase || !SHARING.has(lowerAt(syntax.chunks, joint))) return -1;
  const before = verbBefore(syntax, verb);
  const first = verbAt(syntax, before);
  const isOpen = first !== null && (first.form === "infinitive" || (syntax.words[before] ?? []).length > 1);
  return isOpen && !syntax.chunks.slice(before, verb).some(({ lower }) => lower === ";") ? before : -1;
}
