import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Megabytes: a million objects and several peers that count them. */
const HEAP = 12_000;
const LONGEST_ANSWER = 64 * 1024 * 1024;

/** Runs a script beside this one with memory of its own, and gives back what it prints as JSON. */
export async function inOwnProcess(script: URL, ...given: readonly string[]): Promise<unknown> {
  const options = ["--expose-gc", `--max-old-space-size=${HEAP}`, "--import", "tsx"];
  const { stdout } = await promisify(execFile)(process.execPath, [...options, fileURLToPath(script), ...given], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    maxBuffer: LONGEST_ANSWER,
  });
  return JSON.parse(stdout);
}
