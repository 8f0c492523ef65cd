import type { Codes } from "../domain/engine/Coded.ts";

/** Texts as they lie in the file, in UTF-8, one after the other; a text is made when it is asked for. Plain data. */
export interface StoredTexts {
  readonly bytes: Uint8Array;
  /** Where each begins, and where the last ends. */
  readonly offsets: Int32Array;
  /** A bit for each, set where there is one; null where all are there. */
  readonly valid: Uint8Array | null;
}

/** Texts of which few are different: code 0 is none, code n the text n - 1. Plain data. */
export interface StoredCoded {
  readonly codes: Codes;
  readonly texts: StoredTexts;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function isThere(valid: Uint8Array | null, row: number): boolean {
  return valid === null || (((valid[row >>> 3] ?? 0) >>> (row & 7)) & 1) === 1;
}

export function textAt({ bytes, offsets, valid }: StoredTexts, row: number): string | null {
  if (!isThere(valid, row)) return null;
  return decoder.decode(bytes.subarray(offsets[row], offsets[row + 1]));
}
