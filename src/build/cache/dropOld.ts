import { rmSync, statSync } from "node:fs";

/** What was made by other rules is kept for whom goes back to them: milliseconds. */
const OLD = 7 * 24 * 3600 * 1000;

/** Takes away a file that was of no use for a week. */
export function dropOld(path: string): void {
  const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (used !== undefined && Date.now() - used > OLD) rmSync(path, { force: true });
}
