import { type StoredCoded, textAt } from "./StoredTexts.ts";

/** The values of a coded column, each of which is made once, when it is first asked for. */
export class CodedValues<Value> {
  readonly #stored: StoredCoded;
  readonly #read: (text: string) => Value;
  readonly #made: Value[] = [];

  constructor(stored: StoredCoded, read: (text: string) => Value) {
    this.#stored = stored;
    this.#read = read;
  }

  at(row: number): Value | null {
    return this.ofCode(this.#stored.codes[row] ?? 0);
  }

  ofCode(code: number): Value | null {
    if (code === 0) return null;
    const known = this.#made[code];
    if (known !== undefined) return known;
    const made = this.#read(textAt(this.#stored.texts, code - 1) ?? "null");
    this.#made[code] = made;
    return made;
  }
}
