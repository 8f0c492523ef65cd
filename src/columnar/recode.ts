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
  for (const code of codes) if (numberOf[code] === -1) met(code);
  const recoded = codesFor(codes.length, values.length);
  for (let row = 0; row < codes.length; row++) recoded[row] = numberOf[codes[row] ?? 0] ?? 0;
  return { codes: recoded, values };
}
