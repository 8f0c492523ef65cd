import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bundled } from "./bundled.ts";

/** Megabytes: a million objects and several peers that count them. */
const HEAP = 12_000;
const LONGEST_ANSWER = 64 * 1024 * 1024;

/** Runs a script, bundled, with memory of its own, and gives back what it prints as JSON. */
export async function inOwnProcess(script: URL, ...given: readonly string[]): Promise<unknown> {
  const options = ["--expose-gc", `--max-old-space-size=${HEAP}`, await bundled(script)];
  const { stdout } = await promisify(execFile)(process.execPath, [...options, ...given], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    maxBuffer: LONGEST_ANSWER,
  });
  return JSON.parse(stdout);
}
