type NumberList = Uint8Array | Int32Array | Uint32Array | Float64Array;

/** A flat list of numbers that grows. */
export class Growing<Numbers extends NumberList> {
  length = 0;
  readonly #make: (length: number) => Numbers;
  #numbers: Numbers;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  /** All of them, as they lie here: to be read before more are added. */
  get all(): Numbers {
    return this.#numbers.subarray(0, this.length) as Numbers;
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) this.#grow(this.length + 1);
    this.#numbers[this.length++] = number;
  }

  append(numbers: ArrayLike<number>): void {
    const length = this.length + numbers.length;
    if (length > this.#numbers.length) this.#grow(length);
    this.#numbers.set(numbers, this.length);
    this.length = length;
  }

  clear(): void {
    this.length = 0;
  }

  #grow(length: number): void {
    const wider = this.#make(Math.max(length, this.#numbers.length * 2));
    wider.set(this.all);
    this.#numbers = wider;
  }
}
