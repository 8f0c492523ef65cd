import { chargeCategoryOf } from "../../lexicon/charges.ts";
import { chargeLinks, chargeNouns, chargePrepositions, unnamedCharge } from "../../lexicon/reasons.ts";
import { type Chunk, lowerAt } from "../Chunk.ts";
import { isAt } from "../isAt.ts";
import type { Opening } from "./Opening.ts";

/** How many words may stand between a preposition and the noun for a charge. */
const MOST_ADJECTIVES = 5;

/** "on charges of", "on suspicion of", "under the charge of"; and "on drug charges", where the words before name it. */
export function chargeOpening(chunks: readonly Chunk[], at: number): Opening | null {
  if (!chargePrepositions.has(lowerAt(chunks, at))) return null;
  for (let noun = at + 1; noun <= at + 1 + MOST_ADJECTIVES; noun++) {
    if (chargeNouns.has(lowerAt(chunks, noun))) return chargeBehind(chunks, at, noun);
    if (chunks[noun]?.kind !== "word" && !/^["“”«»,]$/u.test(lowerAt(chunks, noun))) return null;
  }
  return null;
}

function chargeBehind(chunks: readonly Chunk[], at: number, noun: number): Opening | null {
  const link = chargeLinks.find((words) => isAt(chunks, noun + 1, words));
  if (link !== undefined) return { at: noun + 1 + link.length, formal: true };
  const naming = chunks.slice(at + 1, noun).filter(({ kind, lower }) => kind === "word" && !unnamedCharge.has(lower));
  return naming.length === 0 ? null : { at: at + 1, formal: true, to: noun + 1 };
}

/** "what his lawyer calls fabricated fraud charges": wherever it stands, the words before the noun name the charge. */
export function namedOpening(article: string, chunks: readonly Chunk[], at: number): Opening | null {
  if (!chargeNouns.has(lowerAt(chunks, at))) return null;
  for (const from of [at - 1, at - 2, at - 3]) {
    const [first, last] = [chunks[from], chunks[at]];
    if (first?.kind !== "word" || last === undefined) return null;
    if (!unnamedCharge.has(first.lower) && chargeCategoryOf(article.slice(first.start, last.end)) !== null)
      return { at: from, formal: true, to: at + 1 };
  }
  return null;
}
