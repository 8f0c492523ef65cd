import { Worker } from "node:worker_threads";
import type { ReceivedArticle } from "../../extract/readArticle.ts";
import type { WorkerData } from "./reading.worker.ts";
import type { Outcome } from "./readOne.ts";

/** An article to be read, and who waits for it. */
export interface Job {
  received: ReceivedArticle;
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
}

export interface ReaderOptions {
  /** The module of the worker, as JavaScript. */
  module: URL;
  gazetteer: string;
  /** What it may take: megabytes. */
  memoryLimit: number;
}

/** A thread with the articles it was given, of which it reads the first. */
export class Reader {
  readonly jobs: Job[] = [];
  readonly #thread: Worker;
  /** It has read its tables and begins with the articles. */
  isReady = false;
  /** Since when it reads the first, or makes itself ready: milliseconds. */
  since = performance.now();

  constructor(
    { module, gazetteer, memoryLimit }: ReaderOptions,
    on: { answer(reader: Reader, outcome: Outcome): void; death(reader: Reader, cause: string): void },
  ) {
    const workerData: WorkerData = { gazetteer };
    const resourceLimits = { maxOldGenerationSizeMb: memoryLimit };
    this.#thread = new Worker(module, { workerData, execArgv: [], resourceLimits });
    this.#thread.on("message", (outcome: Outcome | "ready") => {
      this.since = performance.now();
      if (outcome === "ready") this.isReady = true;
      else on.answer(this, outcome);
    });
    this.#thread.on("error", (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      on.death(this, isMemory ? `it takes more than ${memoryLimit} MB of memory` : error.message);
    });
    this.#thread.on("exit", (code) => on.death(this, `its worker ended with the code ${code}`));
  }

  give(job: Job): void {
    if (this.jobs.length === 0 && this.isReady) this.since = performance.now();
    this.jobs.push(job);
    this.#thread.postMessage(job.received);
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
