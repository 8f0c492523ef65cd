import { adverbs } from "../../lexicon/verbs.ts";

export function isAdverb(lower: string): boolean {
  return adverbs.has(lower) || /^\p{L}{3,}ly$/u.test(lower) || lower === "themselves";
}
