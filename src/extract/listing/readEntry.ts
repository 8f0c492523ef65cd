import type { Status } from "../../domain/vocabulary.ts";
import type { Frame } from "../frames/Frame.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Cell } from "./Cell.ts";
import type { Event } from "./Event.ts";
import type { Head } from "./Head.ts";
import { historyOf } from "./history/historyOf.ts";
import { listedFrame } from "./history/listedFrame.ts";
import { NO_SLOTS, type Slots } from "./history/Slots.ts";
import { slotsWith } from "./history/slotsWith.ts";
import { type Unit, unitsOf } from "./unitsOf.ts";

/** How somebody may be held before a verdict. */
const HELD = ["pretrial-detention", "house-arrest", "arrest", "detained"] as const;
/** What somebody may be freed or acquitted from. */
const BEFORE: Partial<Record<Status, ReadonlySet<Event["said"]>>> = {
  released: new Set<Event["said"]>([...HELD, "imprisoned", "restricted-freedom"]),
  acquitted: new Set<Event["said"]>(HELD),
};

/** What the head above a list says has happened to those it names. */
function eventOfHead({ outcome }: Head, passage: Passage, { date, place }: Slots): Event[] {
  if (outcome === null) return [];
  const { status, term, fine, start, end } = outcome;
  return [{ said: status, words: { start, end }, passage, term, fine, date, place, isChange: false, isOld: false }];
}

/** An outcome with what the head adds to it: the day, the place, and the length of the same kind of penalty. */
function underHead(event: Event, { date, place, outcome }: Head, isDated: boolean): Event {
  const isSame = outcome !== null && outcome.status === event.said && event.term === null && event.fine === null;
  const given = isSame ? { term: outcome.term, fine: outcome.fine } : {};
  const isOfHead = event.words.start === outcome?.start;
  return event.isOld
    ? event
    : { ...event, ...given, date: event.date ?? (isDated && !isOfHead ? null : date), place: event.place ?? place };
}

/** As many penalties as people, told in one breath, are theirs in order; else each is everybody's. */
function distributed(victims: Unit["victims"], events: readonly Event[], slots: Slots): Frame[] {
  const given = events.filter(({ term, fine }) => term !== null || fine !== null);
  const [first] = given;
  const isInOrder =
    victims.length > 1 &&
    given.length === victims.length &&
    given.every(({ passage, isChange }) => passage === first?.passage && !isChange);
  // Several penalties for several people, and not as many: whose is whose, nobody can tell.
  const isMixed =
    victims.length > 1 && given.length > 1 && given.some(({ words }) => words.start !== first?.words.start);
  const blurred = (event: Event) => (isMixed && given.includes(event) ? { ...event, term: null, fine: null } : event);
  if (!isInOrder) return events.map((event) => listedFrame(victims, blurred(event), slots));
  return victims.flatMap((victim, at) => {
    const own = given[at];
    return events
      .filter((event) => event === own || !given.includes(event))
      .map((event) => listedFrame([victim], event, slots));
  });
}

/**
 * The head tells what befell those whose entries tell no outcome. Of those it says were freed or acquitted the entries
 * tell what they were freed from.
 */
function withHead(events: readonly Event[], head: Head, passage: Passage, slots: Slots): readonly Event[] {
  if (events.length === 0) return eventOfHead(head, passage, slots);
  const status = head.outcome?.status ?? null;
  const before = status === null ? undefined : BEFORE[status];
  const isTerm = ({ said, term }: Event) => status === "released" && said === null && term !== null;
  const isFreed = before !== undefined && events.every((event) => before.has(event.said) || isTerm(event));
  return isFreed ? [...events, ...eventOfHead(head, passage, NO_SLOTS)] : events;
}

/** "Taken today: N. – at home": where they were found, not where they are. */
function isWhereTaken({ words, said }: Event, { outcome }: Head, article: string): boolean {
  return (
    said === "released" && outcome?.status === "detained" && /^at home$/iu.test(article.slice(words.start, words.end))
  );
}

function framesOf(unit: Unit, preface: Slots, head: Head, article: string): Frame[] {
  const [first] = unit.victims;
  if (first === undefined) return [];
  const { events, slots } = historyOf(unit, preface, article);
  const told = withHead(
    events.filter((event) => !isWhereTaken(event, head, article)),
    head,
    unit.passage,
    slots,
  );
  // An entry with days of its own owes none to the head above.
  const isDated = told.some(({ date }) => date !== null);
  const whole = { ...slots, laws: slots.laws.length > 0 ? slots.laws : head.laws };
  return distributed(
    unit.victims,
    told.map((event) => underHead(event, head, isDated)),
    whole,
  );
}

/** Reads the cells of one entry, a line or a record of several, into frames; none where it tells of no outcome. */
export function readEntry(
  article: string,
  cells: readonly Cell[],
  head: Head,
  before: Slots["before"] = null,
): Frame[] {
  const { preface, units } = unitsOf(cells, article);
  const start: Slots = { ...NO_SLOTS, before };
  let slots = preface.reduce((known, cell, at) => slotsWith(known, cell, preface[at - 1], article), start);
  return units.flatMap((unit) => {
    const frames = framesOf(unit, slots, head, article);
    // Those tried together: the law behind the first of them is that of the others.
    slots = { ...slots, laws: frames[0]?.laws ?? slots.laws, reason: frames[0]?.reason ?? slots.reason };
    return frames;
  });
}
