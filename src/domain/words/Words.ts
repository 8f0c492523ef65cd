import type { wordsOf } from "./wordsOf.ts";

/** Every text the page shows, in one language. */
export type Words = ReturnType<typeof wordsOf>;
