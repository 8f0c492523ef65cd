import { chargePhraseIn } from "../../lexicon/charges.ts";
import { nameless } from "../../lexicon/reasons.ts";
import { type Chunk, lowerAt } from "../Chunk.ts";
import type { Opening } from "./Opening.ts";

/** In chunks. */
const LONGEST = 14;

/** "7 days (petty hooliganism)": a bracket that is a charge and nothing more. */
export function bracketOpening(article: string, chunks: readonly Chunk[], at: number): Opening | null {
  if (lowerAt(chunks, at) !== "(") return null;
  const close = chunks.findIndex(({ lower }, index) => index > at + 1 && index <= at + LONGEST && lower === ")");
  const [first, last] = [chunks[at + 1], chunks[close - 1]];
  if (close < 0 || first === undefined || last === undefined) return null;
  const isTold = chunks.slice(at + 1, close).some((chunk) => chunk.kind === "verb" && chunk.verb.form === "finite");
  const words = article.slice(first.start, last.end);
  const isCharge = !isTold && !nameless.test(words) && chargePhraseIn(words) !== null;
  return isCharge ? { at: at + 1, formal: true, to: close } : null;
}
