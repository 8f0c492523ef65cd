import { birthWords, cancelledWords, earlyRelease, qualifiedTerms } from "../../lexicon/penalties.ts";
import { tellingPlace } from "../../Mention.ts";
import { type Cell, ofKind } from "../Cell.ts";
import { type Event, eventsIn, statusIn } from "../Event.ts";
import { withoutPriorCases } from "../priorCases.ts";
import type { Unit } from "../unitsOf.ts";
import type { Slots } from "./Slots.ts";
import { BESIDE, slotsWith } from "./slotsWith.ts";
import { wordsOf } from "./wordsOf.ts";

/** What a remark may tell of how it is now. */
const REMARKED = new Set<Event["said"]>(["released", "acquitted", "pretrial-detention", "house-arrest"]);

/** "arrest, 2 mths", "3 years, suspended": the words and the length stand in two cells. */
function joined(last: Event, event: Event): Event | null {
  const isQualified = last.said === null && last.term !== null && event.term === null && event.fine === null;
  if (isQualified && event.said !== null && event.said !== "released" && isQualifying(event))
    return { ...last, said: event.said };
  const isMeasured = last.term === null && last.fine === null && event.said === null && event.term !== null;
  if (isMeasured && (last.said === "arrest" || isQualifying(last))) return { ...last, term: event.term };
  return null;
}

function isQualifying({ said }: Event): boolean {
  return said === "arrest" || (said !== null && qualifiedTerms.has(said));
}

/** An outcome with the day and the place it is told with. */
function settled(event: Event, slots: Slots): Event {
  if (event.isOld) return { ...event, date: null, place: null };
  return { ...event, date: event.date ?? slots.date, place: event.place ?? slots.place };
}

/** A term served to its end stays what is reported. */
function isServed(event: Event, events: readonly Event[], words: string): boolean {
  const isPenalty = events.some(({ said, term }) => term !== null && said !== "pretrial-detention");
  return event.said === "released" && isPenalty && !earlyRelease.test(words);
}

/** A sum behind a sum is the same fine in another unit. */
function isSameFine(event: Event, last: Event | undefined): boolean {
  return event.fine !== null && last?.fine != null && !event.isChange;
}

function byLabel(cell: Cell, article: string, slots: Slots): Event[] {
  if (cell.field !== "detention" && cell.field !== "release") return [];
  const said = cell.field === "detention" ? ("detained" as const) : ("released" as const);
  const date = ofKind(cell, "date")[0] ?? null;
  if (date === null || birthWords.test(wordsOf(cell, article))) return [];
  const words = { start: cell.start, end: cell.end };
  const place = tellingPlace(ofKind(cell, "place")) ?? slots.place;
  return [
    { said, words, passage: cell.read.passage, term: null, fine: null, date, place, isChange: false, isOld: false },
  ];
}

/** What the cells of a unit tell, in order; what has been cut, replaced or quashed is left out. */
export function historyOf(unit: Unit, preface: Slots, article: string): { events: Event[]; slots: Slots } {
  let slots = preface;
  const events: (Event & { cell: number; isOfCourt: boolean })[] = [];
  const cells = withoutPriorCases(unit.cells, article);
  cells.forEach((cell, at) => {
    if (BESIDE.has(cell.field)) return;
    const words = wordsOf(cell, article);
    const last = events.at(-1);
    if (cancelledWords.test(words) && last !== undefined && at - last.cell <= 3) {
      if (events.length > 1 || last.cell > 0) events.pop();
      return;
    }
    const told = eventsIn(cell, article).filter(({ said }) => cell.field !== "remark" || REMARKED.has(said));
    const found = told.length > 0 ? told : byLabel(cell, article, slots);
    // Day and court of an appeal are those of the outcome only where it has changed it.
    if (cell.field === "appeal" && ![...found, last].some((event) => event?.isChange)) return;
    if (found.length === 0) {
      if (cell.field === "remark") return;
      slots = slotsWith(slots, cell, cells[at - 1], article);
      const { date, place } = slots;
      if (last !== undefined && !last.isOld && at - last.cell <= 3)
        Object.assign(last, { date: last.date ?? date, place: last.place ?? place });
      return;
    }
    const own = { ...slotsWith(slots, cell, cells[at - 1], article), date: slots.date };
    for (const event of found) {
      const before = events.at(-1);
      const whole = before !== undefined && before.cell >= at - 2 ? joined(before, event) : null;
      if (whole !== null && before !== undefined) {
        Object.assign(before, whole, { cell: at });
        continue;
      }
      if (isServed(event, events, words) || isSameFine(event, before)) continue;
      if (event.isChange) while (events.length > 0 && isPenalty(events.at(-1))) events.pop();
      const kept = event.isChange && event.said === null ? { ...event, said: before?.said ?? null } : event;
      events.push({ ...settled(kept, own), cell: at, isOfCourt: own.isOfCourt });
    }
    slots = { ...own, date: slots.date };
  });
  return {
    events: events.map(({ cell, isOfCourt, ...event }) => ({ ...event, said: statusIn(event, isOfCourt) })),
    slots,
  };
}

function isPenalty(event: Event | undefined): boolean {
  return event !== undefined && event.said !== "released";
}
