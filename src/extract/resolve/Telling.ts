import type { ImpreciseDate } from "../../domain/impreciseDate.ts";
import type { Span } from "../../domain/schema.ts";
import type { Frame } from "../frames/Frame.ts";
import {
  anew,
  beforehand,
  changed as changedWords,
  lastYear,
  pastCases,
  releasedEarly,
  retrospect,
  retrospectHeading,
  revised,
  servedToTheEnd,
} from "../lexicon/retrospect.ts";
import type { Read } from "../stage3Mentions.ts";
import { chronicleLines } from "./chronicleLines.ts";
import type { Calendar } from "./dates/Calendar.ts";
import { daysApart } from "./daysApart.ts";

/** What the words around a frame say of its place in time, besides its date. */
export interface Telling {
  date: ImpreciseDate | null;
  /** Told as another case, before the one the article reports: in so many words, or by what its paragraph is about. */
  past: "said" | "around" | null;
  /** Of a year before that of the article. */
  old: boolean;
  /** Told as having been before: "had been detained", "earlier". */
  before: boolean;
  anew: boolean;
  revised: boolean;
  /** The penalty or measure it tells of took the place of another. */
  changed: boolean;
  early: boolean;
  served: boolean;
}

/** A frame with what is known of its place in time. */
export interface ToldFrame extends Frame {
  telling: Telling;
}

/** A joint with a subject of its own behind it, right before a verb. */
const OWN_SUBJECT = /[,;:] (?:and|but) (?:he|she|they) $/u;

/** The words of a passage that belong to one frame: from the verb before it to the verb behind it. */
function windowOf(frames: readonly Frame[], at: number): Span {
  const frame = frames[at];
  if (frame === undefined) throw new RangeError(`no frame at ${at}`);
  const isBeside = (other: Frame | undefined): other is Frame =>
    other !== undefined && other.passage.index === frame.passage.index;
  const before = frames.slice(Math.max(0, at - 8), at).findLast((other) => other.verb.end <= frame.verb.start);
  const after = frames.slice(at + 1, at + 9).find((other) => other.verb.start >= frame.verb.end);
  return {
    start: isBeside(before) ? before.verb.end : frame.passage.start,
    end: isBeside(after) ? after.verb.start : frame.passage.end,
  };
}

/** "a case had been opened, and he was placed in custody": what stands before the joint is of another verb. */
function ownClause(article: string, window: Span, verb: Span): string {
  const before = article.slice(window.start, verb.start);
  return article.slice(window.start + Math.max(0, before.search(OWN_SUBJECT)), window.end);
}

/** The paragraphs, by number, of which a passage says that they go back to earlier cases, and from which passage on. */
function retrospectsOf(article: string, reads: readonly Read[]): ReadonlyMap<number, number> {
  const from = new Map<number, number>();
  let underHeading = false;
  for (const { passage } of reads) {
    const text = article.slice(passage.start, passage.end);
    if (passage.kind === "heading") underHeading = retrospectHeading.test(text);
    else if (passage.kind === "body" && !from.has(passage.paragraph) && (underHeading || retrospect.test(text)))
      from.set(passage.paragraph, passage.index);
  }
  return from;
}

/** So many days before an article nothing it tells is old, though the year has changed. */
const RECENT = 180;

/** Of a year before that of the article, and not of the months before it. */
function isOfEarlierYear(date: ImpreciseDate | null, year: number, { year: own, now }: Calendar): boolean {
  const gap = daysApart(date, now?.date.value ?? null);
  return own !== null && year < own && (gap === null || gap > RECENT);
}

/** "had been fined 50 MCI in April and …": a frame without a subject of its own goes on where the one before it was. */
function goesOn(frame: Frame, previous: Frame | undefined): boolean {
  if (previous === undefined || previous.passage.index !== frame.passage.index || frame.date !== null) return false;
  // "N., who had been given three years, was freed": what is told beside ends with its comma.
  if (previous.relative && !frame.relative) return false;
  return frame.victims.some((victim) => previous.victims.includes(victim));
}

/** Tells of every frame when it was, by its date and by the words around it. */
export function tell(
  article: string,
  frames: readonly Frame[],
  reads: readonly Read[],
  calendar: Calendar,
): ToldFrame[] {
  const retrospects = retrospectsOf(article, reads);
  const chronicle = chronicleLines(reads);
  const told: ToldFrame[] = [];
  frames.forEach((frame, at) => {
    const window = windowOf(frames, at);
    const words = article.slice(window.start, window.end);
    const previous = told.at(-1);
    const shared = goesOn(frame, previous) ? previous?.telling : undefined;
    const opening = retrospects.get(frame.passage.paragraph);
    const isRetrospect = opening !== undefined && opening <= frame.passage.index;
    // "prolonged for the fourth time": what is changed again is the case that goes on.
    const isGoingOn = frame.change !== undefined;
    const isSaid = shared?.past === "said" || (!isGoingOn && pastCases.some((pattern) => pattern.test(words)));
    const past = frame.listed ? null : isSaid ? "said" : isRetrospect || shared?.past ? "around" : null;
    const dated = frame.date === null ? null : calendar.dateOf(frame.date);
    const year = frame.date?.value.year ?? null;
    const isApart = frame.listed || chronicle.has(frame.passage.paragraph);
    const telling: Telling = {
      date: dated?.date.value ?? shared?.date ?? null,
      past,
      old:
        !isApart &&
        (year === null
          ? shared?.old === true || lastYear.test(words)
          : isOfEarlierYear(dated?.date.value ?? null, year, calendar)),
      before:
        !frame.listed &&
        (past !== null ||
          shared?.before === true ||
          beforehand.some((pattern) => pattern.test(ownClause(article, window, frame.verb)))),
      anew: !frame.listed && anew.test(words),
      revised: revised.test(words),
      changed: changedWords.test(words),
      early: releasedEarly.test(words),
      served: servedToTheEnd.test(words),
    };
    told.push({ ...frame, telling });
  });
  return told;
}
