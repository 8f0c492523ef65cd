import { rowOfId } from "./IdTable.ts";
import type { StoredIncidents } from "./StoredDataset.ts";
import { textAt } from "./StoredTexts.ts";

/**
 * For each row the first row that tells of its case. Most cases bear the id of the one incident that tells of them: only
 * of the others are texts made.
 */
export function firstsOfCases({ id, caseId, table, length }: StoredIncidents): Uint32Array {
  const named = new Map<number, string>();
  for (let row = 0; row < length; row++) {
    const text = textAt(caseId, row);
    if (text === null) continue;
    named.set(row, text);
    const own = rowOfId(table, id, text);
    if (own !== undefined && textAt(caseId, own) === null) named.set(own, text);
  }
  const firsts = Uint32Array.from({ length }, (_, row) => row);
  const known = new Map<string, number>();
  for (const row of [...named.keys()].sort((a, b) => a - b)) {
    const text = named.get(row) ?? "";
    const first = known.get(text) ?? row;
    if (first === row) known.set(text, row);
    firsts[row] = first;
  }
  return firsts;
}
