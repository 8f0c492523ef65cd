import { pause } from "../../pause.ts";

/** What takes long, and may be laid aside at every step. */
export type Work<Result> = Generator<undefined, Result>;

/** How long the page may stand still, in milliseconds: a part of a frame, so that it can be drawn beside the work. */
const SLICE_MS = 5;

/** Does it all at once. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does it in slices between which the page answers its reader. Rejects with what the work throws. */
export async function inSlices<Result>(work: Work<Result>): Promise<Result> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE_MS;
  }
}
