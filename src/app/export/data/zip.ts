import { Zip, ZipDeflate } from "fflate";

export interface ZippedFile {
  name: string;
  chunks: Iterable<string>;
}

/** Text is packed in pieces of about so many letters: each takes a few milliseconds. */
const PIECE = 32_768;

/** The earliest day a ZIP can say. No true one is said: the same data gives the same bytes. */
const NO_DAY = "1980-01-01T00:00:00";

/** The files as the bytes of a ZIP archive; an empty chunk where there is nothing yet to write. */
export function* zip(files: readonly ZippedFile[]): Generator<Uint8Array<ArrayBuffer> | string> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, bytes) => {
    if (error !== null) throw error;
    ready.push(bytes);
  });
  function* taken() {
    const bytes = ready;
    ready = [];
    yield* bytes;
  }
  const encoder = new TextEncoder();
  for (const { name, chunks } of files) {
    const entry = new ZipDeflate(name);
    entry.mtime = NO_DAY;
    archive.add(entry);
    let piece = "";
    for (const chunk of chunks) {
      piece += chunk;
      yield "";
      if (piece.length < PIECE) continue;
      entry.push(encoder.encode(piece));
      piece = "";
      yield* taken();
    }
    entry.push(encoder.encode(piece), true);
    yield* taken();
  }
  archive.end();
  yield* taken();
}
