import { Growing } from "../../domain/Growing.ts";
import { isThere } from "../StoredTexts.ts";

/** Bits that are being gathered, the first the lowest of its byte. */
export class GatheredBits {
  length = 0;
  /** How many are set. */
  set = 0;
  readonly #bytes = new Growing((length) => new Uint8Array(length));

  get bytes(): Uint8Array {
    return this.#bytes.all;
  }

  push(isSet: boolean): void {
    const bit = this.length & 7;
    if (bit === 0) this.#bytes.push(0);
    if (isSet) {
      const { bytes } = this;
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | (1 << bit);
      this.set += 1;
    }
    this.length += 1;
  }

  /** Null stands for bits that are all set. */
  copy(bits: Uint8Array | null, from: number, to: number): void {
    for (let row = from; row < to; row++) this.push(isThere(bits, row));
  }
}
