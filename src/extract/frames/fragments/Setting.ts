import type { Frame } from "../Frame.ts";
import type { VictimMention } from "../people/People.ts";
import type { Stage, Topic } from "./Topic.ts";

/** What a passage is read against. */
export interface Setting {
  /** What the grammar of its verbs has told already. */
  told: readonly Frame[];
  /** Whom the passages before it are about. */
  topic: Topic | null;
  /** The last frame before it, of the passage before or its own line. */
  last: Frame | null;
  /** The passages right before it, the nearest first, and the one behind it. */
  before: readonly Stage[];
  next: Stage | null;
  /** Whom the passages behind it name. */
  ahead: () => Topic | null;
}

/** What the fragments of a passage tell, and a whole that they have parted. */
export interface Fragments {
  frames: readonly Frame[];
  parted: VictimMention | null;
}
