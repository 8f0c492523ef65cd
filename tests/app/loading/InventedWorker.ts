import { vi } from "vitest";
import type { ColumnsAnswer } from "../../../src/app/loading/ColumnsRequest.ts";

/** A worker that does nothing but what a test has it tell. */
export class InventedWorker extends EventTarget {
  static all: InventedWorker[] = [];
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();

  readonly name: string | undefined;

  constructor(_: URL, { name }: WorkerOptions = {}) {
    super();
    this.name = name;
    InventedWorker.all.push(this);
  }

  tell(data: ColumnsAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}
