import type { Day } from "../../../domain/day.ts";
import type { ImpreciseDate } from "../../../domain/impreciseDate.ts";
import type { Evidence, Problem } from "../../../domain/schema.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Fact } from "../Fact.ts";

/** A date with the evidence of its year, where that stands elsewhere. */
export interface DatedFact {
  date: Fact<ImpreciseDate>;
  year: readonly Evidence[] | null;
}

/** What the dates of an article mean. */
export interface Calendar {
  /** `null` for a day counted from one that nobody knows. */
  dateOf(mention: MentionOf<"date">): DatedFact | null;
  /** The day the article speaks from: its publication, else its date line; `null` where it has neither. */
  now: DatedFact | null;
  /** The year in which the article was written; `null` where nothing tells it. */
  year: number | null;
  /** The last day of which the article can tell: its publication, or a later update it dates itself. */
  latest: Day | null;
  /** Weekdays that are not those of their days. */
  problems: readonly Problem[];
}
