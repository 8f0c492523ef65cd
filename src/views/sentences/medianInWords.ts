import type { Words } from "../../domain/words/Words.ts";
import { type SentenceLengths, withoutTerm } from "./model.ts";

/** The median, of how many, and who is left out of it. */
export function medianInWords(lengths: SentenceLengths, words: Words): string {
  if (lengths.median === null) return words.sentences.noMedian;
  return words.sentences.median(words.term(lengths.median), lengths.withTerm, withoutTerm(lengths));
}
