import type { MentionOf } from "../../../Mention.ts";
import type { Passage } from "../../../stage2Passages.ts";

/** A passage that only says when something was: "The verdict was announced on 26 January." */
export interface Sitting {
  passage: Passage;
  mention: MentionOf<"date">;
  /** "before": of whatever the passage before it tells ("That was on 26 January."). */
  of: "court" | "custody" | "before";
  /** It opens its paragraph: "The ruling was made on 5 February." may speak of the paragraph before. */
  opens: boolean;
  /** It closes its paragraph: "A court convicted four of them on 5 February." may open the details below. */
  closes: boolean;
}
