import { pause } from "../../../views/pause.ts";

/** How long the page may stand still, in milliseconds: about a frame. */
const SLICE_MS = 12;

/** What a file is made of, bit by bit. */
export interface Writing {
  mediaType: string;
  chunks: Iterable<string | Uint8Array<ArrayBuffer>>;
  /** About how many chunks there are. */
  expected: number;
}

interface Progress {
  /** Told after each slice which share is written, from 0 to 1. */
  onProgress(share: number): void;
  signal: AbortSignal;
}

/**
 * Writes a file in slices so short that the page does not stand still, whatever its size. Rejects with the reason of the
 * signal where it is aborted, and with what the chunks throw: there is a whole file or none.
 */
export async function writeInSlices({ chunks, expected, mediaType }: Writing, progress: Progress): Promise<Blob> {
  const { onProgress, signal } = progress;
  const parts: Blob[] = [];
  let slice: (string | Uint8Array<ArrayBuffer>)[] = [];
  let written = 0;
  let end = performance.now() + SLICE_MS;
  for (const chunk of chunks) {
    slice.push(chunk);
    written += 1;
    if (performance.now() < end) continue;
    parts.push(new Blob(slice));
    slice = [];
    onProgress(Math.min(1, written / expected));
    await pause();
    signal.throwIfAborted();
    end = performance.now() + SLICE_MS;
  }
  return new Blob([...parts, ...slice], { type: mediaType });
}
