import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "./isRunning.ts";
import { reasonOf } from "./reasonOf.ts";

/** A folder of drafts is known by the process that writes in it. */
const DRAFTS = /^\.(\d+)\.drafts$/u;

/** Drafts that lie in this process's folder beside their targets, all of them. */
const open = new Set<Drafts>();

/** Files are written here and then put into their place, so that a crash leaves the old ones whole. */
export class Drafts {
  readonly #target: string;
  readonly #folder: string;

  /** Takes away what builds left that were killed. */
  constructor(target: string) {
    this.#target = target;
    this.#folder = join(target, `.${process.pid}.drafts`);
    mkdirSync(target, { recursive: true });
    for (const name of readdirSync(target)) {
      const pid = DRAFTS.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(target, name), { recursive: true, force: true });
    }
    mkdirSync(this.#folder, { recursive: true });
    open.add(this);
  }

  /** Where to write the file of that name. */
  of(name: string): string {
    return join(this.#folder, name);
  }

  /** Puts a file that was written into its place. Throws an Error that names the place. */
  place(name: string): void {
    const target = join(this.#target, name);
    try {
      renameSync(this.of(name), target);
    } catch (error) {
      throw new Error(`${target} cannot be written: ${reasonOf(error)}`);
    }
  }

  discard(): void {
    open.delete(this);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** For a process that is told to end. */
  static discardAll(): void {
    for (const each of open) each.discard();
  }
}
