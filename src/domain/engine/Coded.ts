export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column that says every different value once: the value of a row is `values[codes[row]]`. */
export interface Coded<Value> {
  readonly codes: Codes;
  readonly values: readonly Value[];
}

/** Codes as narrow as so many different values allow. */
export function codesFor(length: number, different: number): Codes {
  if (different <= 0x100) return new Uint8Array(length);
  return different <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Texts of what is no text itself; of equal values they are equal. */
function keyOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

/** Codes in the order in which the values are first met, so that the same rows give the same column. */
export function encode<Value>(column: Iterable<Value>, length: number): Coded<Value> {
  const known = new Map<unknown, number>();
  const values: Value[] = [];
  const wide = new Uint32Array(length);
  let row = 0;
  for (const value of column) {
    const key = keyOf(value);
    let code = known.get(key);
    if (code === undefined) {
      code = values.length;
      known.set(key, code);
      values.push(value);
    }
    wide[row++] = code;
  }
  const codes = codesFor(length, values.length);
  codes.set(wide);
  return { codes, values };
}
