import { oneOf } from "../oneOf.ts";
import type { Setting } from "./Setting.ts";

/** How sentence lengths are shown: bars of people in the bins of the law, or a dot for each person. */
export const SCALES = ["bins", "dots"] as const;
export type Scale = (typeof SCALES)[number];

export const scale: Setting<Scale> = oneOf(SCALES);
