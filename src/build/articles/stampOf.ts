import { type Stats, statSync } from "node:fs";

/** A file as the file system knows it. */
export interface Stamp {
  text: string;
  /** When anything about it was changed last: milliseconds since 1970. */
  changed: number;
}

/** Of a file that is not there. */
export const NO_FILE: Stamp = { text: "none", changed: 0 };

function stampOfStats({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return { text: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, changed: Math.max(mtimeMs, ctimeMs) };
}

/** Size, times and number of a file: while they stay the same its bytes are taken for the same, as git does. */
export function stampOf(path: string): Stamp {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? NO_FILE : stampOfStats(found);
}
