import type { Reading } from "./ColumnsWorker.ts";
import { type OpenedDataset, openDataset } from "./openDataset.ts";
import type { Progress } from "./Progress.ts";

/** A dataset that is opened while there is nobody yet to follow how it goes. */
class FirstOpening {
  readonly #end = new AbortController();
  #latest: Progress | null = null;
  #tell: Reading["onProgress"] = (progress) => (this.#latest = progress);
  readonly #opened = openDataset("default", {
    signal: this.#end.signal,
    onProgress: (progress) => this.#tell(progress),
  });

  follow({ signal, onProgress }: Reading): Promise<OpenedDataset> {
    // Alone: the signal outlives the reading, and whatever listens to it what was read.
    const end = this.#end;
    signal.addEventListener("abort", () => end.abort(signal.reason), { once: true });
    this.#tell = onProgress;
    if (this.#latest !== null) onProgress(this.#latest);
    return this.#opened;
  }
}

let first: FirstOpening | null = null;

/** Opens the dataset for whoever asks for it first. */
export function openFirst(): void {
  first = new FirstOpening();
}

/** What was opened for the first who asks; null for all others. */
export function takeFirst(reading: Reading): Promise<OpenedDataset> | null {
  const taken = first?.follow(reading) ?? null;
  first = null;
  return taken;
}
