import { addDays, type Day, toDay, weekdayOf } from "../../domain/day.ts";
import type { ImpreciseDate } from "../../domain/impreciseDate.ts";
import type { Evidence, Span } from "../../domain/schema.ts";
import { anchorEvents } from "../lexicon/anchors.ts";
import type { MentionOf, WrittenDate } from "../Mention.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Read } from "../stage3Mentions.ts";
import { type Fact, factOf } from "./Fact.ts";

/** A date with the evidence of its year, where that stands elsewhere. */
export interface DatedFact {
  date: Fact<ImpreciseDate>;
  year: readonly Evidence[] | null;
}

/** How an article's dates without a year get one. */
export interface Calendar {
  /** `null` for a day counted from a publication nobody knows. */
  dateOf(mention: MentionOf<"date">): DatedFact | null;
  /** The year in which the article was written; `null` where nothing tells it. */
  year: number | null;
}

interface YearSource extends Span {
  /** The year the article was written in. */
  year: number;
  /** The last day the article can speak of as past; `null` where only the year is known. */
  latest: Day | null;
  rule: string;
}

function format({ month, day }: WrittenDate, year: number | null): ImpreciseDate {
  const parts = [year === null ? "XXXX" : String(year)];
  if (month !== null) parts.push(String(month).padStart(2, "0"));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

/** "last year’s January events": the year of the event and one. */
const RELATIVE_YEARS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:last|previous) year(?:['’]s)?\s+$/iu, 1],
  [/\bthis year(?:['’]s)?\s+$/iu, 0],
];

function fromAnchors(article: string, passages: readonly Passage[]): YearSource | null {
  for (const { start, end, kind } of passages) {
    if (kind === "furniture") continue;
    const text = article.slice(start, end);
    for (const { pattern, year, source } of anchorEvents) {
      const event = pattern.exec(text);
      const before = event === null ? "" : text.slice(0, event.index);
      for (const [relative, years] of RELATIVE_YEARS) {
        const found = relative.exec(before);
        if (event === null || found === null) continue;
        const span = { start: start + found.index, end: start + event.index + event[0].length };
        return {
          ...span,
          year: year + years,
          latest: null,
          rule: `${source}; told as “${found[0].trim()}”, so written in ${year + years}`,
        };
      }
    }
  }
  return null;
}

/** All full dates of the article lie in one year: then its other dates do. */
function fromFullDates(reads: readonly Read[]): YearSource | null {
  const full = reads
    .filter(({ passage }) => passage.kind !== "furniture")
    .flatMap(({ sightings }) => sightings.map(({ mention }) => mention))
    .filter((mention) => mention.kind === "date")
    .filter(({ value }) => value.year !== null && value.day !== null);
  const [first] = full;
  const year = first?.value.year ?? null;
  if (first === undefined || year === null || full.some(({ value }) => value.year !== year)) return null;
  return { start: first.start, end: first.end, year, latest: null, rule: "year of the article's full dates" };
}

function yearFor({ month, day }: WrittenDate, { year, latest }: YearSource): number {
  if (latest === null || month === null) return year;
  return toDay(year, month, day ?? 1) > latest ? year - 1 : year;
}

/** The last such weekday up to the publication, or so many days before it. */
function countBack(
  mention: MentionOf<"date">,
  counted: NonNullable<WrittenDate["counted"]>,
  published: Day | null,
): DatedFact | null {
  if (published === null) return null;
  const days = "weekday" in counted ? (weekdayOf(published) - counted.weekday + 7) % 7 : counted.daysBefore;
  return {
    date: factOf(addDays(published, -days), mention, "inferred", "counted back from the publication"),
    year: null,
  };
}

/**
 * Years come from the publication date, then from the text, then from dated events everybody knows; else they stay
 * unknown. Never from today's date.
 */
export function calendarOf(article: string, reads: readonly Read[], published: Day | null): Calendar {
  const passages = reads.map(({ passage }) => passage);
  const source: YearSource | null =
    published === null
      ? (fromFullDates(reads) ?? fromAnchors(article, passages))
      : { start: 0, end: 0, year: Number(published.slice(0, 4)), latest: published, rule: "year of publication" };
  return {
    year: source?.year ?? null,
    dateOf(mention) {
      const { value } = mention;
      if (value.counted !== undefined) return countBack(mention, value.counted, published);
      const year = value.year ?? (source === null ? null : yearFor(value, source));
      const date = factOf(format(value, year), mention, "stated", "date");
      if (value.year !== null || source === null) return { date, year: null };
      // The publication date stands beside the article, not in it: the day's own words are the evidence.
      const { start, end } = source.latest === null ? source : mention;
      return { date, year: [{ start, end, basis: "inferred", rule: source.rule }] };
    },
  };
}
