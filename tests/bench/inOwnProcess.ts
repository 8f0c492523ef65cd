import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { bundled, PROJECT } from "./bundled.ts";

/** Megabytes: a million objects and several peers that count them. */
const HEAP = 12_000;
const LONGEST_ANSWER = 64 * 1024 * 1024;

/** What Node is given to run a script, bundled, with memory of its own. */
export async function commandOf(script: URL): Promise<string[]> {
  return ["--expose-gc", `--max-old-space-size=${HEAP}`, await bundled(script)];
}

/** Runs a script and gives back what it prints as JSON. */
export async function inOwnProcess(script: URL, ...given: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [...(await commandOf(script)), ...given], {
    cwd: PROJECT,
    maxBuffer: LONGEST_ANSWER,
  });
  return JSON.parse(stdout);
}
