import type { Span } from "../../domain/schema.ts";
import type { Status } from "../../domain/vocabulary.ts";
import type { MentionOf } from "../Mention.ts";

/** What stands above a list, a post or a chapter and is meant for all beneath. */
export interface Head {
  date: MentionOf<"date"> | null;
  place: MentionOf<"place"> | null;
  laws: readonly MentionOf<"law">[];
  outcome: HeadOutcome | null;
}

export interface HeadOutcome extends Span {
  status: Status | null;
  term: MentionOf<"term"> | null;
  fine: MentionOf<"fine"> | null;
}

export const NO_HEAD: Head = { date: null, place: null, laws: [], outcome: null };

/** The inner head goes before the outer one, slot by slot. */
export function within(outer: Head, inner: Head): Head {
  return {
    date: inner.date ?? outer.date,
    place: inner.place ?? outer.place,
    laws: inner.laws.length > 0 ? inner.laws : outer.laws,
    outcome: inner.outcome ?? outer.outcome,
  };
}

/** A head with what a line below adds to it: its day is that of the outcomes, its place only where no other is told. */
export function completed(head: Head, { date, place, laws }: Head): Head {
  return {
    ...head,
    date: date ?? head.date,
    place: head.place ?? place,
    laws: head.laws.length > 0 ? head.laws : laws,
  };
}
