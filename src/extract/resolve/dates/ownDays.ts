import { extentOf } from "../../../domain/impreciseDate.ts";
import type { Frame } from "../../frames/Frame.ts";
import { inCourtroom, servingVerb } from "../../lexicon/sittings.ts";
import { FROM_TOTAL, totalFrame } from "../Circumstances.ts";
import { basisWithin } from "../Fact.ts";
import { statusOf } from "../status.ts";
import type { ToldFrame } from "../Telling.ts";
import type { DatedFact } from "./Calendar.ts";
import { ofParagraph } from "./daysOfHeads.ts";
import { dayOf, lent, type Sought } from "./Sought.ts";
import { isOfCourt, isSameKind } from "./stage.ts";

const FROM_HEAD = "from the head above";
const FROM_RETELLING = "told elsewhere of the same outcome";

/** In its own clause; in a list, at the head it stands under. */
export function own(sought: Sought): DatedFact | null {
  const { date, passage } = sought.home;
  const dated = dayOf(sought, sought.home);
  if (date === null || dated === null) return null;
  return basisWithin(date, passage) === "stated" ? dated : lent(dated, FROM_HEAD);
}

/** "ALMATY, Oct. 18 (Agency) – A court has jailed": when somebody wrote, unless nothing else is said. */
export function isOfDateline(sought: Sought, { date }: Frame = sought.home): boolean {
  return date !== null && date.start === sought.around.dateLine?.mention.start;
}

/** It has no day but that of the line above, which says when the article was written. */
export function isUnderDateline(sought: Sought): boolean {
  const { date, passage, listed } = sought.home;
  return date !== null && !listed && isOfDateline(sought) && basisWithin(date, passage) !== "stated";
}

/** Under a heading with the day of a report its prose may tell the day of the outcome. */
export function withinHead(sought: Sought): DatedFact | null {
  const { date, passage, listed } = sought.home;
  const isFromHead = date !== null && !listed && basisWithin(date, passage) !== "stated";
  return isFromHead ? ofParagraph(sought) : null;
}

/** "last week", "on Friday" of an article nobody can date: a time of its own that is not known. */
export function isVague(sought: Sought): boolean {
  const { date } = sought.home;
  return date !== null && !(date.value.counted?.from === "event" && date.value.counted.days === 0);
}

/** A ruling that made another of a penalty has a day of its own. */
export function isChange({ change }: Frame): boolean {
  return change !== undefined && change.kind !== "upheld";
}

/** The same as the article may tell it: "and left three years". */
function isRuledAnew(frame: ToldFrame): boolean {
  return frame.telling.changed || isChange(frame);
}

/** "The judges replaced it with restriction. N. was freed in the courtroom on 8 August.": of the day of the ruling. */
function isOneSession(article: string, a: Frame, b: Frame): boolean {
  const isFreed = (frame: Frame) =>
    statusOf(frame) === "released" && inCourtroom.test(article.slice(frame.passage.start, frame.passage.end));
  // "was fully cleared. He left the court a free man on 23 May": whoever is acquitted leaves on that day.
  const isLeaving = (frame: Frame) => statusOf(frame) === "released" && frame.outcome.role === "holder";
  const isCleared = (frame: Frame) => statusOf(frame) === "acquitted";
  const leaves = (isCleared(a) && isLeaving(b)) || (isCleared(b) && isLeaving(a));
  return leaves || (isFreed(a) && isOfCourt(b)) || (isFreed(b) && isOfCourt(a));
}

/** "had been serving a 14-year term": of whenever it was given. */
function isServed(article: string, { verb }: Frame): boolean {
  return servingVerb.test(article.slice(verb.start, verb.end));
}

/** Lead and details tell one outcome; a day told more exactly elsewhere goes before a month. */
export function retold(sought: Sought, own: DatedFact | null): DatedFact | null {
  const home = sought.home;
  const distance = (frame: Frame) => Math.abs(frame.verb.start - home.verb.start);
  const isOne = (frame: ToldFrame) => isSameKind(frame, home) || isOneSession(sought.article, frame, home);
  const isOfItsTime = (frame: ToldFrame) =>
    frame.telling.before === home.telling.before || isServed(sought.article, home);
  const found = sought.strand.frames
    .filter((frame) => frame !== home && isOne(frame) && isOfItsTime(frame))
    .filter((frame) => !isRuledAnew(home) || isRuledAnew(frame) || frame.verb.start > home.verb.start)
    .sort((a, b) => distance(a) - distance(b))
    .flatMap((frame) => dayOf(sought, frame) ?? [])
    .find(({ date }) => own === null || isWithin(date.value, own.date.value));
  return found === undefined ? null : lent(found, FROM_RETELLING);
}

export function ofTotal(sought: Sought): DatedFact | null {
  const total = totalFrame(sought.strand);
  const dated = total === null ? null : dayOf(sought, total);
  return dated === null ? null : lent(dated, FROM_TOTAL);
}

/** Whether a date is a more exact one within another. */
function isWithin(exact: string, wide: string): boolean {
  const [inner, outer] = [extentOf(exact), extentOf(wide)];
  if (inner === null || outer === null || exact.length <= wide.length) return false;
  return inner.first >= outer.first && inner.last <= outer.last;
}
