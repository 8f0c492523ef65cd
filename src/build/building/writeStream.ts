import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** Written at once: UTF-16 units. */
const PIECE = 1 << 20;

/** A file that was written, by its content. */
export interface Written {
  sha256: string;
  bytes: number;
}

/** Writes a text of any length in pieces, some of which are encoded already, onto the disk itself. */
export async function writeStream(path: string, text: Iterable<string | Uint8Array>): Promise<Written> {
  const file = await open(path, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  const write = async (piece: Uint8Array) => {
    hash.update(piece);
    bytes += piece.length;
    await file.appendFile(piece);
  };
  try {
    let piece = "";
    const flush = async () => {
      await write(Buffer.from(piece, "utf8"));
      piece = "";
    };
    for (const each of text) {
      if (typeof each === "string") piece += each;
      else {
        await flush();
        await write(each);
      }
      if (piece.length >= PIECE) await flush();
    }
    await flush();
    await file.datasync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), bytes };
}
