import { Growing } from "../../domain/Growing.ts";
import { isThere } from "../StoredTexts.ts";

/** Bits that are being gathered, the first the lowest of its byte. */
export class GatheredBits {
  length = 0;
  /** How many are set. */
  set = 0;
  readonly #whole = new Growing((length) => new Uint8Array(length));
  /** The byte that is not full yet. */
  #last = 0;

  get bytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.length / 8));
    bytes.set(this.#whole.all);
    if (bytes.length > this.#whole.length) bytes[this.#whole.length] = this.#last;
    return bytes;
  }

  push(isSet: boolean): void {
    if (isSet) {
      this.#last |= 1 << (this.length & 7);
      this.set += 1;
    }
    this.length += 1;
    if ((this.length & 7) !== 0) return;
    this.#whole.push(this.#last);
    this.#last = 0;
  }

  /** Null stands for bits that are all set. */
  copy(bits: Uint8Array | null, from: number, to: number): void {
    for (let row = from; row < to; row++) this.push(isThere(bits, row));
  }
}
