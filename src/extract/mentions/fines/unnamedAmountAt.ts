import { unnamedMoney } from "../../lexicon/currencies.ts";
import { prepositions } from "../../lexicon/grammar.ts";
import { addedAmounts, bareNumberEnds } from "../../lexicon/terms.ts";
import { lowerAt, type Token } from "../../token.ts";
import { type Amount, figureAt } from "./amounts.ts";

/** What may stand between the word "fine" and its sum. */
const FINE_LINKS = new Set([
  "of",
  "for",
  "in",
  "the",
  "amount",
  "about",
  "by",
  "him",
  "her",
  "another",
  "a",
  "at",
  "-",
]);
const MOST_FINE_LINKS = 4;

/** "a fine of 30 thousand", "fined him fifteen thousand": a sum of thousands whose money needs no name. */
export function unnamedAmountAt(tokens: readonly Token[], at: number): Amount | null {
  const figure = figureAt(tokens, at);
  const last = tokens[(figure?.to ?? 0) - 1]?.lower;
  if (figure === null || !(last === "thousand" || last === "million")) return null;
  const next = lowerAt(tokens, figure.to);
  const isBare =
    tokens[figure.to]?.kind !== "word" || bareNumberEnds.has(next) || addedAmounts.has(next) || prepositions.has(next);
  let before = at - 1;
  while (at - before <= MOST_FINE_LINKS && FINE_LINKS.has(lowerAt(tokens, before))) before -= 1;
  const isFine = /^fine[ds]?$/u.test(lowerAt(tokens, before));
  return isBare && isFine ? { amount: figure.value, unit: unnamedMoney, from: at, to: figure.to } : null;
}
