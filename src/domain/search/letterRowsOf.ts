import { countBits } from "../engine/bits.ts";
import { unitsIn } from "./PairLists.ts";
import { rowsHaving, type SearchedFacts } from "./rowsHaving.ts";

/** A letter that stands in fewer rows than one in so many is looked for when it is asked for. */
const FEW = 16;

/** The rows in which each single letter stands, of those that stand in many: a search begins with one of them. */
export function letterRowsOf(facts: SearchedFacts): ReadonlyMap<string, Uint32Array> {
  const units = new Set([facts.names, ...facts.others].flatMap(({ texts }) => unitsIn(texts.pairs)));
  const found = new Map<string, Uint32Array>();
  for (const unit of units) {
    const letter = String.fromCharCode(unit);
    const rows = rowsHaving(facts, letter);
    if (countBits(rows) > facts.length / FEW) found.set(letter, rows);
  }
  return found;
}
