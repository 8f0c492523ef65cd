import type { Frame, Reason } from "../../frames/Frame.ts";
import type { MentionOf } from "../../Mention.ts";

/** What an entry has said so far of day, place, law and charge. */
export interface Slots {
  date: MentionOf<"date"> | null;
  place: MentionOf<"place"> | null;
  laws: readonly MentionOf<"law">[];
  reason: Reason | null;
  /** Those of the entry before, for "same city" and "ditto". */
  before: Pick<Frame, "date" | "place" | "laws"> | null;
  /** A court has been named: an arrest behind it is its ruling. */
  isOfCourt: boolean;
}

export const NO_SLOTS: Slots = { date: null, place: null, laws: [], reason: null, before: null, isOfCourt: false };
