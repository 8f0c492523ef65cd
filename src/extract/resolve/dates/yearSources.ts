import { addDays, type Day, daysInMonth, toDay, weekdayOf } from "../../../domain/day.ts";
import { anchorEvents } from "../../lexicon/anchors.ts";
import { chronicleTitle } from "../../lexicon/headWords.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import { spokenOf } from "../../lexicon/speech.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Sighting } from "../../mentions/Rule.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Read } from "../../stage3Mentions.ts";
import { windowFrom, windowOfYear, windowUpTo, type YearWindow } from "./YearWindow.ts";

type DateMention = MentionOf<"date">;

/** The dates of an article that are not those of its furniture. */
export function datesOf(reads: readonly Read[]): DateMention[] {
  return reads
    .filter(({ passage }) => passage.kind !== "furniture")
    .flatMap(({ sightings }) => sightings.map(({ mention }) => mention))
    .filter((mention) => mention.kind === "date");
}

/** All full dates of the article lie in one year: then its other dates do. */
function fromFullDates(dates: readonly DateMention[]): YearWindow | null {
  const full = dates.filter(({ value }) => value.year !== null && value.day !== null);
  const [first] = full;
  const year = first?.value.year ?? null;
  if (first === undefined || year === null || full.some(({ value }) => value.year !== year)) return null;
  return windowOfYear(year, first, "year of the article's full dates");
}

const RELATIVE_YEARS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:last|previous) year(?:['’]s)?\s+(?:\p{L}+\s+)?$/iu, 1],
  [/\bthis year(?:['’]s)?\s+(?:\p{L}+\s+)?$/iu, 0],
];
/** "three years after the January events", "just over a year since": how long ago an event was. */
const YEARS_SINCE = /\b(\p{L}+|\d{1,2}) years? (?:have |has )?(?:passed )?(?:after|since|on from)\s[^.;]{0,80}$/iu;
/** "a year after" is said a little before the day as well as after it. */
const SOONER = 60;

function yearsLater(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** The window a number of years behind an event opens, with the words that name both. */
function since(passage: Passage, before: string, end: number, day: Day, source: string): YearWindow | null {
  const found = YEARS_SINCE.exec(before);
  const word = (found?.[1] ?? "").toLowerCase();
  const years = word === "a" ? 1 : numeralValue(word);
  if (found === null || years === null) return null;
  const from = addDays(yearsLater(day, years), -SOONER);
  const span = { start: passage.start + found.index, end };
  const written = Number(yearsLater(day, years).slice(0, 4));
  return { ...windowFrom(from, span, `${source}; told as ${years} years ago`), year: written };
}

/** "Three years after the January events": how long ago an event everybody knows was. */
function sinceAnchor(text: string, passage: Passage): YearWindow | null {
  for (const { pattern, day, source } of anchorEvents) {
    const event = pattern.exec(text);
    if (event === null) continue;
    const end = passage.start + event.index + event[0].length;
    const found = since(passage, text.slice(0, event.index), end, day, source);
    if (found !== null) return found;
  }
  return null;
}

/** "Last year's January events", "the protests in early January": by what is said of when an event was. */
function nearAnchor(text: string, passage: Passage): YearWindow | null {
  for (const { pattern, bare, day, source } of anchorEvents) {
    const event = pattern.exec(text);
    const before = event === null ? "" : text.slice(0, event.index);
    const end = event === null ? 0 : passage.start + event.index + event[0].length;
    for (const [relative, years] of event === null ? [] : RELATIVE_YEARS) {
      const found = relative.exec(before);
      if (found === null) continue;
      const written = Number(day.slice(0, 4)) + years;
      const rule = `${source}; told as “${found[0].trim()}”, so written in ${written}`;
      return windowOfYear(written, { start: passage.start + found.index, end }, rule);
    }
    const told = bare?.exec(text) ?? null;
    if (told === null) continue;
    const start = passage.start + told.index;
    const rule = `${source}; told by its month alone, so written within a year of it`;
    return windowFrom(day, { start, end: start + told[0].length }, rule);
  }
  return null;
}

function fromAnchors(
  article: string,
  reads: readonly Read[],
  read: (text: string, passage: Passage) => YearWindow | null,
): YearWindow | null {
  for (const { passage } of reads) {
    if (passage.kind === "furniture") continue;
    const found = read(article.slice(passage.start, passage.end), passage);
    if (found !== null) return found;
  }
  return null;
}

/** "Two years after the February 2022 invasion": any event that is told with its year. */
function fromYearsSince(article: string, reads: readonly Read[]): YearWindow | null {
  for (const { passage, sightings } of reads) {
    if (passage.kind === "furniture") continue;
    for (const { mention } of sightings) {
      if (mention.kind !== "date" || mention.value.year === null || mention.value.month === null) continue;
      const { year, month, day } = mention.value;
      const before = article.slice(passage.start, mention.start);
      const found = since(passage, before, mention.end, toDay(year, month, day ?? 1), "an event told with its year");
      if (found !== null) return found;
    }
  }
  return null;
}

/** How many years behind the last one an article names a date with a weekday is looked for. */
const YEARS_AHEAD = 4;

/** "Sunday 18 February": of the years from the last one named, the only one in which that day is a Sunday. */
function fromWeekdays(dates: readonly DateMention[]): YearWindow | null {
  const named = Math.max(...dates.map(({ value }) => value.year ?? 0));
  if (named <= 0) return null;
  const years = Array.from({ length: YEARS_AHEAD }, (_, ahead) => named + ahead);
  for (const mention of dates) {
    const { year, month, day, weekday } = mention.value;
    if (year !== null || month === null || day === null || weekday === undefined) continue;
    const fitting = years.filter((each) => weekdayOf(toDay(each, month, day)) === weekday);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
      return windowOfYear(only, mention, "the only year in which this day falls on that weekday");
  }
  return null;
}

/** How many passages from the top the title of a chronicle is looked for. */
const TOP = 4;
const MONTH_AT_END = /[,:|(–—-]\s*(?:\d{1,2}[–—-]\d{1,2}\s+)?\p{L}{3,9}\s*$/u;
const YEAR = /\b(?:19|20)\d{2}\b/gu;

/** "Appeals and cassations, March 2025": the month stands at the end, after a comma or a dash, and tells of no event. */
function isMonthly(before: string, sightings: readonly Sighting[]): boolean {
  return sightings.some(({ mention }) => {
    if (mention.kind !== "date" || mention.value.year === null || mention.value.month === null) return false;
    return !mention.value.isBeside && MONTH_AT_END.test(before);
  });
}

/** "Chronicle of March 2022", "Court digest, spring 2022": the year a list of days says it is of. */
function fromListTitle(article: string, reads: readonly Read[]): YearWindow | null {
  const told = reads.filter(({ passage }) => passage.kind !== "furniture").slice(0, TOP);
  for (const { passage, sightings } of told) {
    const text = article.slice(passage.start, passage.end);
    const [found, second] = [...text.matchAll(YEAR)];
    if (passage.kind !== "heading" || found === undefined || second !== undefined) continue;
    if (!chronicleTitle.test(text) && !isMonthly(text.slice(0, found.index), sightings)) continue;
    const start = passage.start + found.index;
    return windowOfYear(
      Number(found[0]),
      { start, end: start + found[0].length },
      "the year the title says the list is of",
    );
  }
  return null;
}

/** Whether the dates without a year are days of a month, most of them. */
function areOf(month: number, dates: readonly DateMention[]): boolean {
  const yearless = dates.filter(({ value }) => value.year === null && value.month !== null && value.day !== null);
  return yearless.filter(({ value }) => value.month === month).length * 2 > yearless.length;
}

/**
 * "APPEALS, MARCH 2025" over days of March, "Our correspondent spoke with her in April 2025": the month, with its year,
 * in which an article says at its top that it was written.
 */
function fromMonthOfWriting(article: string, reads: readonly Read[]): YearWindow | null {
  const told = reads.filter(({ passage }) => passage.kind !== "furniture").slice(0, TOP);
  const dates = datesOf(reads);
  for (const { passage, sightings } of told)
    for (const { mention } of sightings) {
      if (mention.kind !== "date" || mention.value.year === null || mention.value.month === null) continue;
      const { year, month, day } = mention.value;
      const isWritten =
        passage.kind === "heading"
          ? day === null && areOf(month, dates)
          : spokenOf.test(article.slice(passage.start, passage.end));
      if (isWritten)
        return windowUpTo(toDay(year, month, day ?? daysInMonth(year, month)), mention, "the month of writing");
    }
  return null;
}

/** The twelve months an article without a date of its own was written in; `null` where nothing tells. */
export function yearFromText(article: string, reads: readonly Read[]): YearWindow | null {
  const dates = datesOf(reads);
  return (
    fromListTitle(article, reads) ??
    fromMonthOfWriting(article, reads) ??
    fromAnchors(article, reads, sinceAnchor) ??
    fromYearsSince(article, reads) ??
    fromFullDates(dates) ??
    fromAnchors(article, reads, nearAnchor) ??
    fromWeekdays(dates)
  );
}
