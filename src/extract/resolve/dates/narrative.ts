import type { Frame } from "../../frames/Frame.ts";
import type { MentionOf, WrittenDate } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import { isLookingBack } from "./isLookingBack.ts";

type DateMention = MentionOf<"date">;

/** The year a date has from its neighbours in the text, and the words it has it from. */
export interface NarrativeYear {
  year: number;
  from: DateMention;
  rule: string;
}

/** How many paragraphs a date may lie from the full dates around it. */
const REACH = 12;

interface Dated {
  mention: DateMention;
  paragraph: number;
  index: number;
  /** "had been given seven years on 17 March". */
  looksBack: boolean;
}

function datesInOrder(reads: readonly Read[]): Dated[] {
  return reads.flatMap(({ passage, tokens, sightings }) =>
    passage.kind === "furniture"
      ? []
      : sightings.flatMap(({ mention, from }) => {
          const { paragraph, index } = passage;
          return mention.kind === "date" ? [{ mention, paragraph, index, looksBack: isLookingBack(tokens, from) }] : [];
        }),
  );
}

/** A number in calendar order; a month alone stands at its beginning or its end. */
function rank({ month, day }: WrittenDate, year: number, atEnd = false): number {
  return (year * 12 + (month ?? 1)) * 32 + (day ?? (atEnd ? 31 : 0));
}

function isFull({ year, month }: WrittenDate): boolean {
  return year !== null && month !== null;
}

/** Between two full dates of a story that goes on, within a year of each other, there is one year for a date. */
function between(date: WrittenDate, before: WrittenDate, after: WrittenDate): number | null {
  // A month alone is often a glance back; days are the story itself.
  if (before.day === null || after.day === null) return null;
  const [first, last] = [before.year ?? 0, after.year ?? 0];
  if (last - first > 1 || rank(before, first) > rank(after, last, true)) return null;
  const fitting = [...new Set([first, last])].filter(
    (year) => rank(date, year, true) >= rank(before, first) && rank(date, year) <= rank(after, last, true),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The first such day from a full date on. */
function firstFrom(date: WrittenDate, before: WrittenDate): number {
  const year = before.year ?? 0;
  return rank(date, year, true) >= rank(before, year) ? year : year + 1;
}

/** The last such day up to a full date. */
function lastUpTo(date: WrittenDate, before: WrittenDate): number {
  const year = before.year ?? 0;
  return rank(date, year) <= rank(before, year, true) ? year : year - 1;
}

/** The heading of a chronicle: a year alone, over the dates that follow it. */
function yearHeading({ passage, tokens }: Read): number | null {
  if (passage.kind === "furniture") return null;
  const words = tokens.filter(({ kind }) => kind !== "mark");
  const [only] = words;
  return words.length === 1 && only !== undefined && /^(?:19|20)\d{2}$/.test(only.text) ? Number(only.text) : null;
}

function fromHeadings(reads: readonly Read[]): Map<DateMention, NarrativeYear> {
  const years = new Map<DateMention, NarrativeYear>();
  let head: { year: number; from: DateMention } | null = null;
  for (const read of reads) {
    const year = yearHeading(read);
    const { start, end } = read.passage;
    const value: WrittenDate = { year, month: null, day: null };
    if (year !== null) head = { year, from: { kind: "date", rule: "year heading", value, start, end } };
    for (const { mention } of read.sightings)
      if (head !== null && mention.kind === "date") years.set(mention, { ...head, rule: "year of the heading above" });
  }
  return years;
}

/**
 * The years that dates have from the text around them: the heading of their section, the outcome told before them in the
 * same paragraph, or the two full dates between which they stand. Dates that are full or counted have none.
 */
export function narrativeYears(reads: readonly Read[], frames: readonly Frame[]): Map<DateMention, NarrativeYear> {
  const years = fromHeadings(reads);
  const outcomes = new Set(frames.flatMap(({ date }) => (date === null ? [] : [date.start])));
  const dates = datesInOrder(reads);
  const following: (Dated | null)[] = [];
  let next: Dated | null = null;
  for (const dated of [...dates].reverse()) {
    following.push(next);
    if (isFull(dated.mention.value)) next = dated;
  }
  following.reverse();
  let previous: Dated | null = null;
  dates.forEach((dated, at) => {
    const { mention, paragraph, index, looksBack } = dated;
    const after = following[at] ?? null;
    if (isFull(mention.value)) previous = dated;
    if (mention.value.year !== null || mention.value.month === null || mention.value.counted || years.has(mention))
      return;
    const before: Dated | null = previous;
    if (before === null || paragraph - before.paragraph > REACH) return;
    const isClose = after !== null && after.paragraph - paragraph <= REACH;
    const told = isClose ? between(mention.value, before.mention.value, after.mention.value) : null;
    const goesOn = before.paragraph === paragraph && before.index < index && outcomes.has(before.mention.start);
    const yearBeside = looksBack ? lastUpTo : firstFrom;
    const year = told ?? (goesOn ? yearBeside(mention.value, before.mention.value) : null);
    const onwards = looksBack ? "the story looks back from the date before" : "the story goes on from the date before";
    const rule = told === null ? onwards : "between two dates of the story";
    if (year !== null) years.set(mention, { year, from: before.mention, rule });
  });
  return years;
}
