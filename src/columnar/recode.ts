import { type Coded, type Codes, codesFor } from "../domain/engine/Coded.ts";

/**
 * Codes of the file as a column of values: those stand in the order of the first row that has them, each once, also where
 * several codes of the file stand for one. `keyOf` is equal of equal values.
 */
export function recode<Value>(
  codes: Codes,
  different: number,
  told: (code: number) => Value,
  keyOf: (value: Value) => unknown = (value) => value,
): Coded<Value> {
  const known = new Map<unknown, number>();
  const values: Value[] = [];
  const numberOf = new Int32Array(different).fill(-1);
  const met = (code: number) => {
    const value = told(code);
    const key = keyOf(value);
    const number = known.get(key) ?? values.length;
    if (number === values.length) {
      known.set(key, number);
      values.push(value);
    }
    numberOf[code] = number;
  };
  const wide = codesFor(codes.length, different);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (numberOf[code] === -1) met(code);
    wide[row] = numberOf[code] ?? 0;
  }
  const recoded = codesFor(codes.length, values.length);
  if (recoded.BYTES_PER_ELEMENT === wide.BYTES_PER_ELEMENT) return { codes: wide, values };
  recoded.set(wide);
  return { codes: recoded, values };
}
