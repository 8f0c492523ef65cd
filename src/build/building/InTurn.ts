import { setImmediate } from "node:timers/promises";

/** Results after which whatever else happens to the process is looked to. */
const BREATH = 100;

const THERE = Promise.resolve();

interface Slot<Result> {
  settled: { result: Result } | { error: unknown } | null;
  end: Promise<void>;
  wasAwaited: boolean;
}

/** Results that come in any order, taken in the order they were asked for; the first failure is thrown in its turn. */
export class InTurn<Result> {
  /** Those that were taken stand before `#taken` until they are half of all. */
  #slots: Slot<Result>[] = [];
  #taken = 0;
  #awaited = 0;

  get size(): number {
    return this.#slots.length - this.#taken;
  }

  /** How many of them had to be waited for. */
  get awaited(): number {
    return this.#awaited;
  }

  /** A result that is there. */
  put(result: Result): void {
    this.#slots.push({ settled: { result }, end: THERE, wasAwaited: false });
  }

  /** One that is still to come. */
  add(coming: Promise<Result>): void {
    const slot: Slot<Result> = { settled: null, end: THERE, wasAwaited: true };
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
    if (wait) await this.#first?.end;
    for (let [first, count] = [this.#first, 1]; first?.settled; first = this.#first, count++) {
      this.#drop();
      if (first.wasAwaited) this.#awaited -= 1;
      if ("error" in first.settled) throw first.settled.error;
      yield first.settled.result;
      if (count % BREATH === 0) await setImmediate();
    }
  }

  get #first(): Slot<Result> | undefined {
    return this.#slots[this.#taken];
  }

  #drop(): void {
    this.#taken += 1;
    if (this.#taken * 2 < this.#slots.length) return;
    this.#slots = this.#slots.slice(this.#taken);
    this.#taken = 0;
  }
}
