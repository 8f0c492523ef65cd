import { rowOfBytes } from "./IdTable.ts";
import type { StoredIncidents } from "./StoredDataset.ts";

/** The row of the incident whose own id is that of a case which others name; itself it names none. */
function rowNamed({ id, caseId, table }: StoredIncidents, code: number): number | undefined {
  const { bytes, offsets } = caseId.texts;
  const row = rowOfBytes(table, id, bytes, offsets[code - 1] ?? 0, offsets[code] ?? 0);
  return row !== undefined && caseId.codes[row] === 0 ? row : undefined;
}

/** For each row the first row that tells of its case. Most name no case, since theirs bears their own id. */
export function firstsOfCases(stored: StoredIncidents): Uint32Array {
  const { codes, texts } = stored.caseId;
  /** By the codes of cases; beyond all rows where no row names one. */
  const firstOf = new Uint32Array(texts.offsets.length).fill(codes.length);
  for (let row = codes.length - 1; row >= 0; row--) firstOf[codes[row] ?? 0] = row;
  const firsts = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) firsts[row] = row;
  for (let code = 1; code < firstOf.length; code++) {
    const own = rowNamed(stored, code);
    if (own === undefined) continue;
    firstOf[code] = Math.min(firstOf[code] ?? own, own);
    firsts[own] = firstOf[code] ?? own;
  }
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (code !== 0) firsts[row] = firstOf[code] ?? row;
  }
  return firsts;
}
