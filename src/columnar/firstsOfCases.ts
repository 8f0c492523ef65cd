import { rowOfId } from "./IdTable.ts";
import type { StoredIncidents } from "./StoredDataset.ts";
import { isThere, textAt } from "./StoredTexts.ts";

/**
 * The cases that more than one row may tell of: for each row the number of its case, from 1; 0 where it bears the id of
 * the one incident that tells of it, as most do. Only of the others are texts made.
 */
function sharedCases({ id, caseId, table, length }: StoredIncidents): Uint32Array {
  const numbers = new Map<string, number>();
  const caseOf = new Uint32Array(length);
  const met = (text: string) => {
    const number = numbers.size + 1;
    numbers.set(text, number);
    const own = rowOfId(table, id, text);
    if (own !== undefined && !isThere(caseId.valid, own)) caseOf[own] = number;
    return number;
  };
  for (let row = 0; row < length; row++) {
    const text = textAt(caseId, row);
    if (text !== null) caseOf[row] = numbers.get(text) ?? met(text);
  }
  return caseOf;
}

/** For each row the first row that tells of its case. */
export function firstsOfCases(stored: StoredIncidents): Uint32Array {
  const firsts = sharedCases(stored);
  const known: number[] = [];
  for (let row = 0; row < firsts.length; row++) {
    const number = firsts[row] ?? 0;
    if (number !== 0) known[number] ??= row;
    firsts[row] = known[number] ?? row;
  }
  return firsts;
}
