import * as z from "zod/mini";
import type { CodedValues } from "../CodedValues.ts";
import { ColumnsProblem } from "../ColumnsProblem.ts";
import { cutTexts } from "../cutTexts.ts";
import { isThere, type StoredCoded, type StoredTexts } from "../StoredTexts.ts";

export type Check = (value: unknown) => string | null;

export function refuse(name: string, problem: string): never {
  throw new ColumnsProblem("contract", `column ${name}: ${problem}`);
}

/** What a schema has against a value, in one line. */
export function against(schema: z.core.$ZodType): Check {
  return (value) => {
    const result = z.core.safeParse(schema, value);
    if (result.success) return null;
    const [issue] = result.error.issues;
    return [...(issue?.path ?? []).map(String), issue?.message ?? "not allowed"].join(": ");
  };
}

/** For texts of which nothing is asked but what is of all: that they are not empty, to which `checkTexts` holds them. */
export const ANY_TEXT: Check = () => null;

/** The same, of what a row may have none of. */
export function unlessNone(check: Check): Check {
  return (value) => (value === null ? null : check(value));
}

/**
 * Holds all texts to UTF-8, with no character in two of them, and, but where they may be empty, to be something. Returns
 * the text of all bytes.
 */
export function checkTexts(name: string, texts: StoredTexts, { mayBeNull = false, mayHoldSpace = true } = {}): string {
  const { bytes, offsets, valid } = texts;
  const rows = offsets.length - 1;
  for (let row = 0; row < rows; row++) {
    const start = offsets[row] ?? 0;
    if (!isThere(valid, row)) {
      if (!mayBeNull) refuse(name, `row ${row} has none`);
    } else if (start === offsets[row + 1]) refuse(name, `row ${row} is empty`);
    else if (((bytes[start] ?? 0) & 0xc0) === 0x80) refuse(name, `row ${row} begins within a character`);
  }
  const all = wholeText(name, bytes.subarray(0, offsets[rows] ?? 0));
  if (!mayHoldSpace && /\s/u.test(all)) refuse(name, "one holds a space");
  return all;
}

function parsed<Value>(name: string, parse: () => Value): Value {
  try {
    return parse();
  } catch {
    return refuse(name, "a value is no JSON");
  }
}

function wholeText(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(name, "it is no UTF-8");
  }
}

/**
 * Holds each different value to its schema, those that no row has too; and each code but 0 to be a value, another than
 * those of all others: whoever looks at codes sees what values say.
 */
export function checkCoded(
  name: string,
  { codes, texts }: StoredCoded,
  values: CodedValues<unknown>,
  check: Check,
): void {
  const each = cutTexts(texts, checkTexts(name, texts));
  if (new Set(each).size < each.length) refuse(name, "a text stands twice in its dictionary");
  parsed(name, () => values.makeAll(each));
  for (let code = 1; code <= each.length; code++) {
    const value = values.ofCode(code);
    const problem = value === null ? "stands for none" : check(value);
    if (problem !== null) refuse(name, `${each[code - 1]}: ${problem}`);
  }
  if (check(null) !== null && codes.includes(0)) refuse(name, `row ${codes.indexOf(0)} has none`);
}
