import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** Written at once: UTF-16 units. */
const PIECE = 1 << 20;

/** A file that was written, by its content. */
export interface Written {
  sha256: string;
  bytes: number;
}

/** Writes a text of any length in pieces, onto the disk itself. */
export async function writeStream(path: string, text: Iterable<string>): Promise<Written> {
  const file = await open(path, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  const write = async (piece: string) => {
    const encoded = Buffer.from(piece, "utf8");
    hash.update(encoded);
    bytes += encoded.length;
    await file.appendFile(encoded);
  };
  try {
    let piece = "";
    for (const each of text) {
      piece += each;
      if (piece.length < PIECE) continue;
      await write(piece);
      piece = "";
    }
    await write(piece);
    await file.datasync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), bytes };
}
