interface Slot<Result> {
  settled: { result: Result } | { error: unknown } | null;
  end: Promise<void>;
  wasAwaited: boolean;
}

/** Results that come in any order, taken in the order they were asked for; the first failure is thrown in its turn. */
export class InTurn<Result> {
  readonly #slots: Slot<Result>[] = [];
  #awaited = 0;

  get size(): number {
    return this.#slots.length;
  }

  /** How many of them had to be waited for. */
  get awaited(): number {
    return this.#awaited;
  }

  /** A result that is there. */
  put(result: Result): void {
    this.#slots.push({ settled: { result }, end: Promise.resolve(), wasAwaited: false });
  }

  /** One that is still to come. */
  add(coming: Promise<Result>): void {
    const slot: Slot<Result> = { settled: null, end: Promise.resolve(), wasAwaited: true };
    const settle = (settled: Slot<Result>["settled"]) => {
      slot.settled = settled;
    };
    slot.end = coming.then(
      (result) => settle({ result }),
      (error: unknown) => settle({ error }),
    );
    this.#awaited += 1;
    this.#slots.push(slot);
  }

  /** Those whose turn has come; with `wait`, after the first has come too. */
  async *take(wait: boolean): AsyncIterable<Result> {
    if (wait) await this.#slots[0]?.end;
    for (let first = this.#slots[0]; first?.settled; first = this.#slots[0]) {
      this.#slots.shift();
      if (first.wasAwaited) this.#awaited -= 1;
      if ("error" in first.settled) throw first.settled.error;
      yield first.settled.result;
    }
  }
}
