import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { PROJECT } from "./bundled.ts";
import { commandOf } from "./inOwnProcess.ts";

/** A script that says a line of JSON when it is ready, and one more for every line it is given. */
export class OwnProcess {
  /** What it said when it was ready. */
  readonly greeting: unknown;
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;

  private constructor(
    process: ChildProcessByStdio<Writable, Readable, null>,
    lines: AsyncIterator<string>,
    greeting: unknown,
  ) {
    this.#process = process;
    this.#lines = lines;
    this.greeting = greeting;
  }

  static async of(script: URL, ...given: readonly string[]): Promise<OwnProcess> {
    const started = spawn(process.execPath, [...(await commandOf(script)), ...given], {
      cwd: PROJECT,
      stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface(started.stdout)[Symbol.asyncIterator]();
    return new OwnProcess(started, lines, await nextOf(lines));
  }

  ask(): Promise<unknown> {
    this.#process.stdin.write("\n");
    return nextOf(this.#lines);
  }

  end(): void {
    this.#process.stdin.end();
  }
}

async function nextOf(lines: AsyncIterator<string>): Promise<unknown> {
  const { done, value } = await lines.next();
  if (done === true) throw new Error("a process of the bench came to its end before it had answered");
  return JSON.parse(value);
}
