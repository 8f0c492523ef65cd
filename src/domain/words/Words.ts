import type { english } from "./english/english.ts";

/** Every text the page shows, in one language. A second language is a second value of this type. */
export type Words = typeof english;
