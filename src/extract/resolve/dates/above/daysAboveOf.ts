import { appealNouns } from "../../../lexicon/appeals.ts";
import { courtSigns, hearingVerbs, newMatter } from "../../../lexicon/sittings.ts";
import type { MentionOf } from "../../../Mention.ts";
import type { Read } from "../../../stage3Mentions.ts";
import { factOf } from "../../Fact.ts";
import { dateLineOf } from "../articleDay.ts";
import type { Calendar, DatedFact } from "../Calendar.ts";
import { has } from "../sittings/has.ts";
import { tellsOtherStep } from "../sittings/tellsOtherStep.ts";
import type { DaysAbove } from "./DaysAbove.ts";
import { asDate, calendarDate, isDayTold } from "./daysTold.ts";
import { headOf } from "./headOf.ts";
import { headsLine, headsSection, isByline, isPlaceHead, monthHead } from "./lineHeads.ts";

const CLOCK = /\d{1,2}:\d{2}/u;

const TIME = /^\d{1,2}[:.]\d{2}(?![:\d]|\.\d)/u;

/** So many lines with the time of the day at their head make a live report. */
const LEAST_TIMES = 3;

/** An item of a list heads nothing. */
const ITEM = /^(?:[•▪◾▫●○■□◦‣⁃*·❌✔►▶–—-]|\d{1,2}[.)]\s)/u;

/** Walks along the passages of an article and keeps the days that stand above the one it is at. */
class DaysWalk {
  readonly days: DaysAbove[] = [];
  readonly #article: string;
  readonly #calendar: Calendar;
  readonly #isLive: boolean;
  /** Where the article says when it was written; nothing happened there. */
  readonly #ownLine: number;
  #paragraph = -1;
  #line: DatedFact | null = null;
  #told: DatedFact | null = null;
  #heard: DatedFact | null = null;
  #appealed: DatedFact | null = null;
  #section: DatedFact | null = null;
  #title: DatedFact | null = null;
  #isTitleRead = false;
  #since = 0;
  #matter = 0;
  /** The first line with prose begins with its town, as all lines of a digest do. */
  #isDigest = false;
  #isBegun = false;

  constructor(article: string, reads: readonly Read[], calendar: Calendar) {
    this.#article = article;
    this.#calendar = calendar;
    this.#ownLine = dateLineOf(reads)?.mention.start ?? -1;
    const times = reads.filter(({ passage }) => TIME.test(article.slice(passage.start, passage.start + 8)));
    this.#isLive = times.length >= LEAST_TIMES;
  }

  read(read: Read): void {
    const { passage } = read;
    if (passage.kind === "furniture") {
      this.#keep();
      return;
    }
    const text = this.#article.slice(passage.start, passage.end);
    if (passage.paragraph !== this.#paragraph) this.#open(read, text);
    else if (newMatter.test(text)) this.#begin(passage.index);
    this.#keep();
    const head = headOf(read);
    const day = head === null ? null : this.#dayOf(head);
    // Behind another day the paragraph no longer goes on from the one before.
    if (day !== null || calendarDate(read) !== null) this.#told = day;
    this.#hear(read, day);
  }

  #begin(index: number): void {
    this.#since = index;
    this.#matter = index;
  }

  /** "Bailiffs brought him to court on 2 April. The judge …": a day in court, unless of another step of the case. */
  #hear(read: Read, head: DatedFact | null): void {
    const told = read.sightings.findLast(isDayTold);
    if (head === null && told === undefined) return;
    const isOfCourt = has(read.tokens, courtSigns);
    const mention = told === undefined ? null : asDate(told);
    const day = head ?? (mention === null ? null : this.#dayOf(mention));
    const isAppeal = has(read.tokens, hearingVerbs) && has(read.tokens, appealNouns);
    const besideAppeal = read.tokens.filter(({ lower }) => !appealNouns.has(lower));
    this.#heard = isOfCourt && !tellsOtherStep(read.tokens) ? day : null;
    this.#appealed = isOfCourt && isAppeal && !tellsOtherStep(besideAppeal) ? day : null;
  }

  #dayOf(mention: MentionOf<"date">): DatedFact | null {
    return mention.start === this.#ownLine ? null : this.#calendar.dateOf(mention);
  }

  /** A new line may have a day at its head, be the heading of others, or begin something else. */
  #open(read: Read, text: string): void {
    const { passage } = read;
    this.#paragraph = passage.paragraph;
    this.#line = null;
    this.#told = null;
    this.#heard = null;
    this.#appealed = null;
    const found = monthHead(read) ?? calendarDate(read);
    const mention = found === null ? null : asDate(found);
    const day = mention === null ? null : this.#dayOf(mention);
    // "12/03/2024 08:17 • Reading time: 2 min": when the page was made.
    const isToday = day?.date.value === this.#calendar.now?.date.value;
    const isOfPage = isToday && (CLOCK.test(text) || isByline(read));
    const isSection = day !== null && !isOfPage && headsSection(this.#article, read);
    if (isSection && !this.#isTitleRead) this.#title = day;
    else if (isSection) this.#section = day;
    else if (day !== null && found !== null && !isOfPage && headsLine(read, found)) this.#line = day;
    else if (passage.kind === "heading" && !ITEM.test(text)) this.#section = null;
    if (passage.kind === "heading") this.#isTitleRead = true;
    if (this.#isLive && TIME.test(text)) this.#section = this.#live(read);
    const isHead = isSection || passage.kind === "heading";
    const isPlaced = isPlaceHead(read);
    if (passage.kind === "body" && !this.#isBegun) [this.#isBegun, this.#isDigest] = [true, isPlaced];
    if (isHead || newMatter.test(text)) this.#begin(passage.index);
    else if (isPlaced) this.#since = passage.index;
  }

  /** Under the time of the day stands what happened on the day of the article. */
  #live({ passage }: Read): DatedFact | null {
    const { now } = this.#calendar;
    if (now === null) return null;
    const stamp = { start: passage.start, end: Math.min(passage.end, passage.start + "00:00".length) };
    const own = factOf(now.date.value, stamp, "inferred", "a live report is of the day of the article");
    return { date: { ...own, evidence: [...own.evidence, ...now.date.evidence] }, year: now.year };
  }

  #keep(): void {
    this.days.push({
      line: this.#line,
      told: this.#told,
      heard: this.#heard,
      appealed: this.#appealed,
      section: this.#section ?? this.#title,
      since: this.#since,
      matter: this.#isDigest ? this.#since : this.#matter,
    });
  }
}

/** The days that stand above every passage, by its index. */
export function daysAboveOf(article: string, reads: readonly Read[], calendar: Calendar): readonly DaysAbove[] {
  const walk = new DaysWalk(article, reads, calendar);
  for (const read of reads) walk.read(read);
  return walk.days;
}
