interface Slot<Result> {
  settled: { result: Result } | { error: unknown } | null;
  end: Promise<void>;
}

/** Results that come in any order, taken in the order they were asked for; the first failure is thrown in its turn. */
export class InTurn<Result> {
  readonly #slots: Slot<Result>[] = [];

  get size(): number {
    return this.#slots.length;
  }

  add(coming: Promise<Result>): void {
    const slot: Slot<Result> = { settled: null, end: Promise.resolve() };
    const settle = (settled: Slot<Result>["settled"]) => {
      slot.settled = settled;
    };
    slot.end = coming.then(
      (result) => settle({ result }),
      (error: unknown) => settle({ error }),
    );
    this.#slots.push(slot);
  }

  /** Those whose turn has come; with `wait`, after the first has come too. */
  async *take(wait: boolean): AsyncIterable<Result> {
    if (wait) await this.#slots[0]?.end;
    for (let settled = this.#slots[0]?.settled; settled; settled = this.#slots[0]?.settled) {
      this.#slots.shift();
      if ("error" in settled) throw settled.error;
      yield settled.result;
    }
  }
}
