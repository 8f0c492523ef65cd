/** Why a fact was concluded, in the kinds that a reader can check. */
export const REASONS = [
  "publicationYear",
  "fromPublication",
  "fromStory",
  "otherDates",
  "headline",
  "district",
  "onlyTown",
  "total",
  "event",
] as const;
export type Reason = (typeof REASONS)[number];

/** Rules of extraction by the reason that they conclude by; the others have reasons of many kinds. */
const RULES: Readonly<Record<string, Reason>> = {
  "year of publication": "publicationYear",
  "counted from the day of the article": "fromPublication",
  "counted from the event told before": "fromStory",
  "day of the month told before": "fromStory",
  "between two dates of the story": "fromStory",
  "year of the article's full dates": "otherDates",
  "year of the heading above": "otherDates",
  "town the title names": "headline",
  "district of the city told of before": "district",
  "city of the district": "district",
  "town of the region's court": "district",
  "only town the article tells of": "onlyTown",
  "concluded from the total": "total",
  "total less the named": "total",
};

/** The names of the rules that have a reason; each is that of a rule. */
export const REASONED_RULES: readonly string[] = Object.keys(RULES);

/** A rule that dates by an event of public record names the event and how the article tells of it. */
const BY_EVENT = "; told as";

export function reasonOf(rule: string): Reason | null {
  return RULES[rule] ?? (rule.includes(BY_EVENT) ? "event" : null);
}
