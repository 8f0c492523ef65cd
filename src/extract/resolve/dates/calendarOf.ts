import { addDays, type Day, isDay, toDay, toDayNumber, weekdayOf } from "../../../domain/day.ts";
import type { ImpreciseDate } from "../../../domain/impreciseDate.ts";
import type { Problem } from "../../../domain/schema.ts";
import type { Frame } from "../../frames/Frame.ts";
import { dayOfEvent } from "../../lexicon/dateWords.ts";
import { isPostStamp } from "../../lexicon/postStamps.ts";
import type { Counted, MentionOf, WrittenDate } from "../../Mention.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";
import { factOf } from "../Fact.ts";
import { dateLineOf } from "./articleDay.ts";
import type { Calendar, DatedFact } from "./Calendar.ts";
import { countFrom } from "./countedDay.ts";
import { type NarrativeYear, narrativeYears } from "./narrative.ts";
import { sittingsOf } from "./sittings.ts";
import { windowUpTo, type YearWindow, yearWithin } from "./YearWindow.ts";
import { yearFromText } from "./yearSources.ts";

type DateMention = MentionOf<"date">;

/** How many paragraphs behind the event it counts from a day may be told. */
const REACH = 3;
/** Words that put what "had" been right before what is told. */
const SEQUENCE = new Set(["after", "when", "once", "until"]);
/** How many tokens before a date the verb of its clause is looked for. */
const CLAUSE_REACH = 12;
/** So many days back, a weekday told behind a date is still one before the publication. */
const FRESH = 13;
/** How long after its publication an article may still be added to. */
const UPDATED_WITHIN = 31;
/** Within so many days behind its dateline an article is published. */
const DELAY = 5;
const UPDATE = /^(?:upd|update|updated|correction|added)\b/iu;

function format({ month, day }: WrittenDate, year: number | null): ImpreciseDate {
  const parts = [year === null ? "XXXX" : String(year)];
  if (month !== null) parts.push(String(month).padStart(2, "0"));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

/** "He had been detained on 4 July": the story does not go on from there. */
function isLookingBack(tokens: readonly Token[], date: number): boolean {
  for (let at = date - 1; at >= Math.max(0, date - CLAUSE_REACH); at--) {
    const { lower = "", kind } = tokens[at] ?? {};
    // "after they had broken off a service on 4 July": a step of the story itself.
    if (lower === "had")
      return !tokens.slice(Math.max(0, at - CLAUSE_REACH), at).some((each) => SEQUENCE.has(each.lower));
    if (kind === "mark") return false;
  }
  return false;
}

/** Reads the dates of an article in its order, each in the light of those before it. */
class Walk {
  readonly found = new Map<number, DatedFact | null>();
  readonly problems: Problem[] = [];
  readonly #article: string;
  readonly #window: YearWindow | null;
  readonly #years: ReadonlyMap<DateMention, NarrativeYear>;
  /** The dates of outcomes, and of the sessions that gave them. */
  readonly #outcomes: ReadonlySet<DateMention>;
  /** The day the article speaks from, or its section where that has one. */
  #now: DatedFact | null;
  /** The last event it has dated, and where. */
  #event: { fact: DatedFact; paragraph: number } | null = null;

  /** The last date it has told, known to the month at least. */
  #month: { fact: DatedFact; paragraph: number } | null = null;

  constructor(
    article: string,
    reads: readonly Read[],
    frames: readonly Frame[],
    window: YearWindow | null,
    now: DatedFact | null,
  ) {
    this.#article = article;
    this.#window = window;
    this.#years = narrativeYears(reads, frames);
    const { at, lead } = sittingsOf(reads);
    const sittings = [...at.values(), lead === null ? [] : [lead]].flat();
    this.#outcomes = new Set([...frames.flatMap(({ date }) => date ?? []), ...sittings.map(({ mention }) => mention)]);
    this.#now = now;
  }

  read({ passage, tokens, sightings }: Read): void {
    const words = this.#article.slice(passage.start, passage.end);
    const isUpdate = UPDATE.test(tokens[0]?.text ?? "") || isPostStamp(words);
    // "On the day of the verdict he stood at the gate. Next day": what is counted from there is not counted from a day told before.
    if (dayOfEvent.test(words)) this.#event = null;
    let ofOutcome: DatedFact | null = null;
    for (const { mention, from } of sightings) {
      if (mention.kind !== "date") continue;
      const fact = this.#factOf(mention, passage);
      this.found.set(mention.start, fact);
      if (fact === null || mention.value.isBeside || passage.kind === "furniture") continue;
      if (fact.date.value.length >= 7) this.#month = { fact, paragraph: passage.paragraph };
      // "January 2023: … The same day": what is counted behind a month at the head of its passage is no day told before.
      const isMonthHead = from <= 1 && mention.value.month !== null && mention.value.counted === undefined;
      const isUpdateDay = isUpdate && mention.value.day !== null && mention.value.counted === undefined;
      if (isUpdateDay) this.#now = fact;
      if (isLookingBack(tokens, from)) continue;
      if (fact.date.value.length === 10 || isMonthHead) this.#event = { fact, paragraph: passage.paragraph };
      if (fact.date.value.length === 10 && this.#outcomes.has(mention)) ofOutcome = fact;
    }
    // "was jailed on Wednesday for a rally on 16 December": the story goes on from the outcome, not from its cause.
    if (ofOutcome !== null) this.#event = { fact: ofOutcome, paragraph: passage.paragraph };
  }

  #factOf(mention: DateMention, passage: Passage): DatedFact | null {
    const { value } = mention;
    if (value.counted !== undefined) return this.#counted(mention, passage);
    if (value.month === null && value.day !== null) return this.#dayAlone(mention, value.day, passage);
    if (value.year !== null) return { date: factOf(format(value, value.year), mention, "stated", "date"), year: null };
    return this.#yearless(mention);
  }

  #base({ from, months, years }: Counted, { paragraph }: Passage): DatedFact | null {
    if (from === "now") return this.#now;
    // "A month later" goes on from a month as well as from a day.
    const event = months === undefined && years === undefined ? this.#event : this.#month;
    return event !== null && paragraph - event.paragraph <= REACH ? event.fact : null;
  }

  /** In a story of long ago "on Monday" is not the Monday before the publication. */
  #isOfStory({ counted }: WrittenDate, { paragraph }: Passage): boolean {
    const [event, now] = [this.#event, this.#now?.date.value ?? ""];
    if (counted?.weekday === undefined || counted.from === "event" || event === null || event.paragraph !== paragraph)
      return false;
    const day = event.fact.date.value;
    return isDay(day) && isDay(now) && toDayNumber(now) - toDayNumber(day) > FRESH;
  }

  /** Nothing told has happened after the day the article speaks from. */
  #isToCome(date: ImpreciseDate): boolean {
    const now = this.#now?.date.value ?? "";
    return isDay(date) && isDay(now) && date > now;
  }

  /** "yesterday", "the same day", "in May last year". */
  #counted(mention: DateMention, passage: Passage): DatedFact | null {
    const { counted, month, day } = mention.value;
    const base = counted === undefined ? null : this.#base(counted, passage);
    const date = base === null || counted === undefined ? null : countFrom(base.date.value, counted);
    if (base === null || counted === undefined || date === null) return null;
    if (this.#isOfStory(mention.value, passage) || this.#isToCome(date)) return null;
    const value = month === null ? date : format({ year: null, month, day }, Number(date.slice(0, 4)));
    if (month !== null && !/^\d{4}$/.test(date)) return null;
    const rule = counted.from === "now" ? "counted from the day of the article" : "counted from the event told before";
    return this.#concluded(mention, value, base, rule);
  }

  /** "On the 13th": of the month told last, or of the one behind it where the story goes on. */
  #dayAlone(mention: DateMention, day: number, passage: Passage): DatedFact | null {
    const near = this.#month;
    const base = near !== null && passage.paragraph - near.paragraph <= REACH ? near.fact : null;
    const before = base?.date.value ?? "";
    if (base === null) return null;
    const isBehind = before.length === 7 || Number(before.slice(8)) <= day;
    const month = isBehind ? before.slice(0, 7) : countFrom(before, { from: "event", months: 1 });
    const value = `${month}-${String(day).padStart(2, "0")}`;
    if (month === null || !isDay(value.replace("XXXX", "2001"))) return null;
    return this.#concluded(mention, value, base, "day of the month told before");
  }

  /** A date concluded from another; where the words of that one stand in the article, they are evidence too. */
  #concluded(mention: DateMention, value: ImpreciseDate, base: DatedFact, rule: string): DatedFact {
    const own = factOf(value, mention, "inferred", rule);
    const others = base.date.evidence.filter(({ start, end }) => end > start);
    return {
      date: {
        value,
        evidence: [...own.evidence, ...others.map((each) => ({ ...each, basis: "inferred" as const, rule }))],
      },
      year: base.year,
    };
  }

  #yearless(mention: DateMention): DatedFact {
    const { value } = mention;
    const told = this.#years.get(mention);
    const window = this.#window;
    const year = told?.year ?? (window === null ? null : this.#checked(mention, yearWithin(value, window)));
    const date = factOf(format(value, year), mention, "stated", "date");
    if (year === null) return { date, year: null };
    // The publication stands beside the article, not in it: the day's own words are the evidence.
    const { start, end } = told?.from ?? window?.span ?? mention;
    return { date, year: [{ start, end, basis: "inferred", rule: told?.rule ?? window?.rule ?? "" }] };
  }

  /** The weekday beside a day may tell that its year is another, or that something is wrong. */
  #checked({ value, start, end }: DateMention, year: number | null): number | null {
    const { month, day, weekday } = value;
    if (year === null || weekday === undefined || month === null || day === null) return year;
    if (weekdayOf(toDay(year, month, day)) === weekday) return year;
    if (weekdayOf(toDay(year - 1, month, day)) === weekday) return year - 1;
    this.problems.push({ message: `the weekday is not that of this day in ${year}`, span: { start, end } });
    return year;
  }
}

/** Furniture is read for nothing else than the day the article was published on. */
function windowOf(article: string, reads: readonly Read[], published: Day | null): YearWindow | null {
  if (published !== null) return windowUpTo(latestOf(reads, published), null, "year of publication");
  const line = dateLineOf(reads)?.mention;
  const { year, month, day } = line?.value ?? { year: null, month: null, day: null };
  if (line !== undefined && year !== null && month !== null && day !== null)
    return windowUpTo(toDay(year, month, day), line, "year of the article's date line");
  return yearFromText(article, reads);
}

/** The publication, or the last day of the updates added to the article within a month of it. */
function latestOf(reads: readonly Read[], published: Day): Day {
  const end = addDays(published, UPDATED_WITHIN);
  const updates = reads.flatMap(({ tokens, sightings }) => {
    const first = sightings[0]?.mention;
    if (!UPDATE.test(tokens[0]?.text ?? "") || first?.kind !== "date" || first.value.day === null) return [];
    const { month, day, year } = first.value;
    if (month === null) return [];
    const days = [Number(published.slice(0, 4)), Number(end.slice(0, 4))].map((each) =>
      toDay(year ?? each, month, day),
    );
    return days.filter((each) => each > published && each <= end);
  });
  return [published, ...updates].reduce((latest, each) => (each > latest ? each : latest));
}

/** The day the article speaks from: that of its dateline, where it was published within days of it; else its publication. */
function nowOf(reads: readonly Read[], published: Day | null, window: YearWindow | null): DatedFact | null {
  const line = dateLineOf(reads)?.mention;
  const own = line === undefined ? null : lineFact(line, window);
  if (published === null) return own;
  const day = own?.date.value ?? "";
  const delay = isDay(day) ? toDayNumber(published) - toDayNumber(day) : -1;
  return delay > 0 && delay <= DELAY ? own : { date: { value: published, evidence: [] }, year: null };
}

function lineFact(line: DateMention, window: YearWindow | null): DatedFact {
  const year = line.value.year ?? (window === null ? null : yearWithin(line.value, window));
  const told = window?.span ?? line;
  return {
    date: factOf(format(line.value, year), line, "stated", "date line"),
    year:
      year === null ? null : [{ start: told.start, end: told.end, basis: "inferred", rule: window?.rule ?? "date" }],
  };
}

/**
 * Reads what the dates of an article mean. Years come from the headings and full dates around a date, then from the
 * publication, then from the text, then from dated events everybody knows; else they stay unknown. Never from today's date.
 */
export function calendarOf(
  article: string,
  reads: readonly Read[],
  frames: readonly Frame[],
  published: Day | null,
): Calendar {
  const window = windowOf(article, reads, published);
  const now = nowOf(reads, published, window);
  const walk = new Walk(article, reads, frames, window, now);
  for (const read of reads) walk.read(read);
  return {
    now,
    year: window?.year ?? null,
    latest: published === null ? null : latestOf(reads, published),
    problems: walk.problems,
    dateOf: ({ start }) => walk.found.get(start) ?? null,
  };
}
