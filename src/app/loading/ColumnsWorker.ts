import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import type { MadeColumns } from "../../columnar/makeColumns.ts";
import type { SearchColumns } from "../../domain/search/SearchColumns.ts";
import { type ColumnsAnswer, type ColumnsRequest, nameOf, SEARCH } from "./ColumnsRequest.ts";
import type { Progress } from "./Progress.ts";

/** Milliseconds in which a worker that lives and has something to do says something, if only how many bytes came. */
const PATIENCE = 60_000;

export interface Reading {
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** A promise that is kept from outside. Whoever waits for one part need not wait for another, which fails alike. */
class Awaited<Part> {
  readonly promise: Promise<Part>;
  resolve: (part: Part) => void = () => undefined;
  reject: (reason: unknown) => void = () => undefined;

  constructor() {
    this.promise = new Promise<Part>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    this.promise.catch(() => undefined);
  }
}

/**
 * Reads the columns in a worker of their own, which the browser may end without a word when memory is short: one that
 * has said nothing for a minute is given up. What it has not made then rejects with a ColumnsProblem, or with the reason
 * of the signal.
 */
export class ColumnsWorker {
  readonly #worker: Worker;
  readonly #reading: Reading;
  readonly #made = new Awaited<MadeColumns>();
  readonly #search = new Awaited<SearchColumns>();
  readonly #abort = () => this.#give(this.#reading.signal.reason);
  #isSearchAsked = false;
  #isEnded = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(request: ColumnsRequest, reading: Reading) {
    this.#reading = reading;
    this.#worker = new Worker(new URL("./columns.worker.ts", import.meta.url), {
      type: "module",
      name: nameOf(request),
    });
    const give = (message: string) => this.#give(new ColumnsProblem("worker", message));
    this.#worker.addEventListener("message", ({ data }: MessageEvent<ColumnsAnswer>) => this.#hear(data));
    this.#worker.addEventListener("error", ({ message }) => give(message ?? "the worker was ended"));
    this.#worker.addEventListener("messageerror", () => give("what the worker made could not be handed over"));
    reading.signal.addEventListener("abort", this.#abort);
    if (reading.signal.aborted) this.#abort();
    else this.#wait();
  }

  get made(): Promise<MadeColumns> {
    return this.#made.promise;
  }

  /** What is searched, which is made when it is first asked for. */
  search(): Promise<SearchColumns> {
    if (!this.#isSearchAsked && !this.#isEnded) {
      this.#wait();
      this.#worker.postMessage(SEARCH);
    }
    this.#isSearchAsked = true;
    return this.#search.promise;
  }

  #hear(answer: ColumnsAnswer): void {
    this.#wait();
    if ("progress" in answer) this.#reading.onProgress(answer.progress);
    else if ("problem" in answer) this.#give(new ColumnsProblem(answer.problem.reason, answer.problem.detail));
    else if ("made" in answer) {
      if (!this.#isSearchAsked) clearTimeout(this.#patience);
      this.#made.resolve(answer.made);
    } else {
      this.#end();
      this.#search.resolve(answer.search);
    }
  }

  #wait(): void {
    clearTimeout(this.#patience);
    const problem = new ColumnsProblem("worker", "the worker has said nothing for a minute");
    this.#patience = setTimeout(() => this.#give(problem), PATIENCE);
  }

  #give(reason: unknown): void {
    this.#end();
    this.#made.reject(reason);
    this.#search.reject(reason);
  }

  #end(): void {
    this.#isEnded = true;
    clearTimeout(this.#patience);
    // The signal outlives the reading, and whatever listens to it what was read.
    this.#reading.signal.removeEventListener("abort", this.#abort);
    this.#worker.terminate();
  }
}
