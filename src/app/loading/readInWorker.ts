import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import type { MadeColumns } from "../../columnar/makeColumns.ts";
import type { SearchColumns } from "../../domain/search/SearchColumns.ts";
import type { ColumnsAnswer, ColumnsRequest } from "./ColumnsRequest.ts";
import type { Progress } from "./Progress.ts";

/** Milliseconds in which a worker that lives says something, if only how many bytes came. */
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

/** What a worker makes, one after the other. */
export interface WorkerColumns {
  made: Promise<MadeColumns>;
  search: Promise<SearchColumns>;
}

/**
 * Reads the columns in a worker of their own, which the browser may end without a word when memory is short: one that
 * has said nothing for a minute is given up. What it has not made then rejects with a ColumnsProblem, or with the reason
 * of the signal.
 */
export function readInWorker(request: ColumnsRequest, { signal, onProgress }: Reading): WorkerColumns {
  const worker = new Worker(new URL("./columns.worker.ts", import.meta.url), { type: "module" });
  const [made, search] = [new Awaited<MadeColumns>(), new Awaited<SearchColumns>()];
  let patience: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(patience);
    // The signal outlives the reading, and whatever listens to it what was read.
    signal.removeEventListener("abort", abort);
    worker.terminate();
  };
  const give = (reason: unknown) => {
    end();
    made.reject(reason);
    search.reject(reason);
  };
  const abort = () => give(signal.reason);
  const wait = () => {
    clearTimeout(patience);
    patience = setTimeout(
      () => give(new ColumnsProblem("worker", "the worker has said nothing for a minute")),
      PATIENCE,
    );
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ColumnsAnswer>) => {
    wait();
    if ("progress" in data) onProgress(data.progress);
    else if ("made" in data) made.resolve(data.made);
    else if ("problem" in data) give(new ColumnsProblem(data.problem.reason, data.problem.detail));
    else {
      end();
      search.resolve(data.search);
    }
  });
  worker.addEventListener("error", ({ message }) =>
    give(new ColumnsProblem("worker", message ?? "the worker was ended")),
  );
  worker.addEventListener("messageerror", () =>
    give(new ColumnsProblem("worker", "what the worker made could not be handed over")),
  );
  signal.addEventListener("abort", abort);
  wait();
  if (signal.aborted) abort();
  else worker.postMessage(request);
  return { made: made.promise, search: search.promise };
}
