import type { Words } from "../../domain/words/Words.ts";
import { type SentenceLengths, withoutTerm } from "./model.ts";

/** The median, of how many, and who is left out of it. */
export function medianInWords(lengths: SentenceLengths, { sentences, term }: Words): string {
  if (lengths.median === null) return sentences.noMedian;
  return sentences.medianWithout(term(lengths.median), lengths.withTerm, withoutTerm(lengths));
}
