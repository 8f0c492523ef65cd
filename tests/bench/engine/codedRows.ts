import { toDayNumber } from "../../../src/domain/day.ts";
import type { Row } from "./Row.ts";

export const KEYED = ["place", "date", "length", "term", "status", "charge", "naming", "inferred"] as const;
export type KeyedColumn = (typeof KEYED)[number];

/** Stands for the day of a date that there is none of: no range holds it. */
export const NO_DAY = -1_000_000;

/** Rows as columns of small numbers, as those who count in columns want them, and what the numbers stand for. */
export interface CodedRows {
  codes: Record<KeyedColumn, Int32Array>;
  keys: Record<KeyedColumn, readonly string[]>;
  first: Int32Array;
  last: Int32Array;
  background: Uint8Array;
  people: Int32Array;
  unnumbered: Int32Array;
  text: string[];
}

function encode(rows: readonly Row[], column: KeyedColumn): { codes: Int32Array; keys: string[] } {
  const known = new Map<string, number>();
  const codes = Int32Array.from(rows, (row) => {
    const key = row[column];
    const code = known.get(key) ?? known.size;
    known.set(key, code);
    return code;
  });
  return { codes, keys: [...known.keys()] };
}

function dayOf(day: string): number {
  return day === "" ? NO_DAY : toDayNumber(day);
}

export function codedRows(rows: readonly Row[]): CodedRows {
  const encoded = KEYED.map((column) => [column, encode(rows, column)] as const);
  return {
    codes: Object.fromEntries(encoded.map(([column, { codes }]) => [column, codes])) as unknown as CodedRows["codes"],
    keys: Object.fromEntries(encoded.map(([column, { keys }]) => [column, keys])) as unknown as CodedRows["keys"],
    first: Int32Array.from(rows, ({ first }) => dayOf(first)),
    last: Int32Array.from(rows, ({ last }) => dayOf(last)),
    background: Uint8Array.from(rows, ({ background }) => Number(background)),
    people: Int32Array.from(rows, ({ people }) => people),
    unnumbered: Int32Array.from(rows, ({ unnumbered }) => unnumbered),
    text: rows.map(({ text }) => text),
  };
}
