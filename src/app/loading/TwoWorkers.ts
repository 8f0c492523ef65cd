import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import type { ColumnsRequest } from "./ColumnsRequest.ts";
import { ColumnsWorker, type Reading } from "./ColumnsWorker.ts";

/** A worker that was ended, as where memory is short, is given a second chance, which is one for all that it makes. */
export class TwoWorkers {
  readonly #first: ColumnsWorker;
  readonly #begin: () => ColumnsWorker;
  #second: ColumnsWorker | null = null;

  constructor(request: ColumnsRequest, reading: Reading) {
    this.#begin = () => new ColumnsWorker(request, reading);
    this.#first = this.#begin();
  }

  ask<Part>(part: (worker: ColumnsWorker) => Promise<Part>): Promise<Part> {
    return part(this.#first).catch((error: unknown) => {
      if (!(error instanceof ColumnsProblem) || error.reason !== "worker") throw error;
      this.#second ??= this.#begin();
      return part(this.#second);
    });
  }
}
