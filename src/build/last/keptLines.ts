import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { placeWhole } from "../placeWhole.ts";

/** Written at once: UTF-16 units. */
const PIECE = 1 << 20;
const LINE_END = 10;

function* piecesOf(lines: Iterable<unknown>): Iterable<Buffer> {
  let piece = "";
  for (const line of lines) {
    piece += `${JSON.stringify(line)}\n`;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = "";
  }
  yield Buffer.from(piece);
}

function writeChecked(path: string, lines: Iterable<unknown>): void {
  const file = openSync(path, "w");
  const hash = createHash("sha256");
  try {
    for (const piece of piecesOf(lines)) {
      hash.update(piece);
      writeFileSync(file, piece);
    }
    writeFileSync(file, hash.digest("hex"));
  } finally {
    closeSync(file);
  }
}

/** Keeps values, each as a line of JSON; the last line is a checksum of all before it. Whoever reads finds the old file or the new one. */
export function keepLines(path: string, lines: Iterable<unknown>): void {
  placeWhole(path, (draft) => writeChecked(draft, lines));
}

/** The values again; null where there are none, `damaged` where they cannot be read or are not those that were kept. */
export function keptLines(path: string): unknown[] | "damaged" | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : "damaged";
  }
  const end = bytes.lastIndexOf(LINE_END) + 1;
  if (createHash("sha256").update(bytes.subarray(0, end)).digest("hex") !== bytes.toString("latin1", end))
    return "damaged";
  const lines: unknown[] = [];
  for (let at = 0; at < end; ) {
    const next = bytes.indexOf(LINE_END, at);
    lines.push(JSON.parse(bytes.toString("utf8", at, next)));
    at = next + 1;
  }
  return lines;
}
