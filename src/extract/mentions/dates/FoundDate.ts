import type { WrittenDate } from "../../Mention.ts";
import type { Token } from "../../token.ts";

/** A date and the number of tokens it takes. */
export interface FoundDate {
  date: WrittenDate;
  length: number;
}

/** Reads a date that begins at a token; `null` where none does. */
export type DateReader = (tokens: readonly Token[], at: number) => FoundDate | null;

export function dateOf(parts: Partial<WrittenDate>): WrittenDate {
  return { year: null, month: null, day: null, ...parts };
}

export function yearAt(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? "";
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
}
