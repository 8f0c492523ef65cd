import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import type { MadeColumns } from "../../columnar/makeColumns.ts";
import type { ColumnsAnswer, ColumnsRequest } from "./ColumnsRequest.ts";
import type { Progress } from "./Progress.ts";

/** Milliseconds in which a worker that lives says something, if only how many bytes came. */
const PATIENCE = 60_000;

export interface Reading {
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/**
 * Reads the columns in a worker of their own, which the browser may end without a word when memory is short: one that
 * has said nothing for a minute is given up. Rejects with a ColumnsProblem, or with the reason of the signal.
 */
export function readInWorker(request: ColumnsRequest, { signal, onProgress }: Reading): Promise<MadeColumns> {
  const worker = new Worker(new URL("./columns.worker.ts", import.meta.url), { type: "module" });
  let patience: ReturnType<typeof setTimeout> | undefined;
  const read = new Promise<MadeColumns>((resolve, reject) => {
    const give = (detail: string) => reject(new ColumnsProblem("worker", detail));
    const wait = () => {
      clearTimeout(patience);
      patience = setTimeout(() => give("the worker has said nothing for a minute"), PATIENCE);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<ColumnsAnswer>) => {
      wait();
      if ("progress" in data) onProgress(data.progress);
      else if ("made" in data) resolve(data.made);
      else reject(new ColumnsProblem(data.problem.reason, data.problem.detail));
    });
    worker.addEventListener("error", ({ message }) => give(message ?? "the worker was ended"));
    worker.addEventListener("messageerror", () => give("what the worker made could not be handed over"));
    signal.addEventListener("abort", () => reject(signal.reason));
    wait();
  });
  worker.postMessage(request);
  return read.finally(() => {
    clearTimeout(patience);
    worker.terminate();
  });
}
