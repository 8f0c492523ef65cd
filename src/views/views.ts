import type { View } from "./View.ts";

/** The views, in the order of the page. */
export const views: readonly View[] = [];
