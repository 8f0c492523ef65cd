import { Drafts } from "../Drafts.ts";
import { Progress } from "./Progress.ts";
import type { Telling } from "./Telling.ts";

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Does work that tells on the console how it goes; where it is interrupted, it says what that means and leaves no draft. */
export async function onTheConsole<Done>(work: (telling: Telling) => Promise<Done>): Promise<Done> {
  const progress = new Progress();
  const waiting: string[] = [];
  const flush = () => {
    if (waiting.length === 0) return;
    progress.clear();
    console.log(waiting.splice(0).join("\n"));
  };
  /** Of a large archive there are thousands of lines: those of a moment are written at once. */
  const report = (line: string) => {
    if (waiting.push(line) === 1) setImmediate(flush);
  };
  const interrupt = (signal: keyof typeof SIGNALS) => {
    flush();
    progress.clear();
    console.error("Interrupted. The dataset is whole, what was read is kept, and the same command goes on from it.");
    Drafts.discardAll();
    process.exit(SIGNALS[signal]);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, interrupt);
  try {
    return await work({ report, progress });
  } finally {
    flush();
    progress.clear();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, interrupt);
  }
}
