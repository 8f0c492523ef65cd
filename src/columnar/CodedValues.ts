import { type StoredCoded, textAt } from "./StoredTexts.ts";

/** The values of a coded column, each of which is made once: when it is first asked for, or all together before. */
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
    return this.#made[code] ?? this.#make(code, textAt(this.#stored.texts, code - 1));
  }

  /** Makes all values of their texts. */
  makeAll(texts: readonly (string | null)[]): void {
    for (const [row, text] of texts.entries()) this.#make(row + 1, text);
  }

  #make(code: number, text: string | null): Value {
    const made = this.#read(text ?? "null");
    this.#made[code] = made;
    return made;
  }
}
