import type { ReceivedArticle } from "../../extract/readArticle.ts";
import { reasonOf } from "../reasonOf.ts";
import { type Job, Reader, type ReaderOptions } from "./Reader.ts";
import type { Outcome } from "./readOne.ts";

export interface PoolOptions extends Omit<ReaderOptions, "module"> {
  /** Asked for the module of the workers when the first of them is needed. */
  module(): Promise<URL>;
  workers: number;
  /** What one article may take, of which the longest take some seconds: milliseconds. */
  timeLimit: number;
}

/** A worker has the next article at hand while it reads one. */
const AT_HAND = 2;
/** How often the readers are looked after: milliseconds. */
const WATCH = 1000;

function cannotStart(cause: string): Error {
  return new Error(`no worker can be started to read the articles: ${cause}`);
}

/**
 * Reads articles on all cores. An article that kills its worker, or that never ends, costs itself only: it fails by name,
 * and another worker goes on with the rest.
 */
export class ReadingPool {
  readonly #options: PoolOptions;
  readonly #readers = new Set<Reader>();
  readonly #waiting: Job[] = [];
  readonly #watch: NodeJS.Timeout;
  readonly #onRoom: (() => void)[] = [];
  /** The module of the workers, once there is one. */
  #module: URL | null = null;
  #asked: Promise<void> | null = null;
  /** Why no worker can be had. */
  #broken: Error | null = null;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#watch = setInterval(() => this.#lookAfter(), Math.min(WATCH, options.timeLimit / 4));
  }

  /**
   * Has a worker make itself ready, if there is none, before there is something to read. Comes when it has begun; never
   * rejects.
   */
  async prepare(): Promise<void> {
    await this.#askForModule();
    if (this.#module !== null && this.#readers.size === 0) this.#start(this.#module);
  }

  /** Reads one article. Rejects only where no worker can be started. */
  read(received: ReceivedArticle): Promise<Outcome> {
    void this.#askForModule();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ received, resolve, reject });
      this.#deal();
    });
  }

  /** Comes when another article may be given without heaping them up in memory. */
  async room(): Promise<void> {
    while (this.#waiting.length >= this.#options.workers)
      await new Promise<void>((resolve) => this.#onRoom.push(resolve));
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.rest();
  }

  /** Lets all readers go when nothing is to be read, since they hold much memory; the next article starts another. */
  async rest(): Promise<void> {
    const readers = [...this.#readers];
    this.#readers.clear();
    await Promise.all(readers.map((reader) => reader.end()));
  }

  /** Once; what is to be read waits for it. */
  #askForModule(): Promise<void> {
    this.#asked ??= this.#options
      .module()
      .then((module) => {
        this.#module = module;
      })
      .catch((error: unknown) => {
        this.#broken = new Error(`no worker can be made to read the articles: ${reasonOf(error)}`);
      })
      .finally(() => this.#deal());
    return this.#asked;
  }

  /** Gives what waits to those who have the least at hand. */
  #deal(): void {
    const isBusy = [...this.#readers].every(({ jobs }) => jobs.length > 0);
    if (this.#waiting.length > 0 && isBusy && this.#readers.size < this.#options.workers && this.#module)
      this.#start(this.#module);
    if (this.#broken !== null) for (const { reject } of this.#waiting.splice(0)) reject(this.#broken);
    for (let depth = 0; depth < AT_HAND; depth++)
      for (const reader of this.#readers) {
        const job = reader.jobs.length > depth ? undefined : this.#waiting.shift();
        if (job !== undefined) reader.give(job);
      }
    for (const resolve of this.#onRoom.splice(0)) resolve();
  }

  #start(module: URL): void {
    const on = {
      answer: (reader: Reader, outcome: Outcome) => {
        reader.jobs.shift()?.resolve(outcome);
        this.#deal();
      },
      death: (reader: Reader, cause: string) => this.#bury(reader, cause),
    };
    try {
      this.#readers.add(new Reader({ ...this.#options, module }, on));
    } catch (error) {
      this.#broken = cannotStart(reasonOf(error));
    }
  }

  /** A reader is gone: what it was reading fails, what it had at hand is read by another. */
  #bury(reader: Reader, cause: string): void {
    if (!this.#readers.delete(reader)) return;
    if (reader.isReady) reader.jobs.shift()?.resolve({ failure: `its reading failed: ${cause}` });
    else this.#broken = cannotStart(cause);
    this.#waiting.unshift(...reader.jobs);
    this.#deal();
  }

  #lookAfter(): void {
    for (const reader of this.#readers) {
      const [job] = reader.jobs;
      if (!this.#isOverdue(reader)) continue;
      // Its answer may lie in the queue, where this thread itself was busy for long: it is let in first.
      setImmediate(() => {
        if (reader.jobs[0] !== job || !this.#isOverdue(reader)) return;
        this.#bury(reader, `no end of it after ${this.#options.timeLimit / 1000} seconds`);
        void reader.end();
      });
    }
  }

  #isOverdue({ jobs, since }: Reader): boolean {
    return jobs.length > 0 && performance.now() - since > this.#options.timeLimit;
  }
}
