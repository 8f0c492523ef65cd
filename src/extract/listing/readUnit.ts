import type { Span } from "../../domain/schema.ts";
import type { Frame, Reason } from "../frames/Frame.ts";
import { courtNouns } from "../lexicon/courts.ts";
import { datedActs } from "../lexicon/dateWords.ts";
import { sameAsBefore, sameLaw } from "../lexicon/headWords.ts";
import {
  birthWords,
  cancelledWords,
  earlyRelease,
  goingOn,
  keepingWords,
  qualifiedTerms,
} from "../lexicon/penalties.ts";
import { isActing, type MentionOf, tellingPlace } from "../Mention.ts";
import { type Cell, isBare, ofKind } from "./Cell.ts";
import { type Event, eventsIn, saidBy, statusIn } from "./Event.ts";
import { withoutPriorCases } from "./priorCases.ts";
import type { Unit, Victim } from "./unitsOf.ts";

/** What an entry has said so far of day, place, law and charge. */
export interface Slots {
  date: MentionOf<"date"> | null;
  place: MentionOf<"place"> | null;
  laws: readonly MentionOf<"law">[];
  reason: Reason | null;
  /** Those of the entry before, for "same city" and "ditto". */
  before: Pick<Frame, "date" | "place" | "laws"> | null;
  /** A court has been named: an arrest behind it is its ruling. */
  isOfCourt: boolean;
}

export const NO_SLOTS: Slots = { date: null, place: null, laws: [], reason: null, before: null, isOfCourt: false };

/** Fields that tell of the person or of what comes after the outcome. */
const BESIDE = new Set<Cell["field"]>(["aside", "keeping"]);

/** What a remark may tell of how it is now. */
const REMARKED = new Set<Event["said"]>(["released", "acquitted", "pretrial-detention", "house-arrest"]);

function wordsOf(cell: Cell, article: string): string {
  return article.slice(cell.start, cell.end);
}

/** "rally on 1 June": the day of what somebody is punished for. */
function isOfAct({ read, from, to }: Cell, { start }: Span): boolean {
  return read.tokens.slice(from, to).some((token) => token.start < start && datedActs.has(token.lower));
}

/** A date among the words of a birth, or in brackets right behind a name with nothing else. */
function dateIn(cell: Cell, article: string): MentionOf<"date"> | null {
  const [date] = ofKind(cell, "date");
  const words = wordsOf(cell, article);
  if (date === undefined || birthWords.test(words) || goingOn.test(words) || isOfAct(cell, date)) return null;
  return cell.depth > 0 && !isBare(cell, "date") ? null : date;
}

function placeIn(cell: Cell, article: string): MentionOf<"place"> | null {
  if (cell.depth > 0 || birthWords.test(wordsOf(cell, article))) return null;
  const [first = null] = ofKind(cell, "place");
  const place = tellingPlace(ofKind(cell, "place")) ?? (isBare(cell, "place") ? first : null);
  const isOfCourt = place !== null && isActing(place.value);
  return isOfCourt || !keepingWords.test(wordsOf(cell, article)) ? place : null;
}

/** "four years in a colony for comments": what follows "for" behind a penalty, where it is no length or count of its own. */
const BEHIND_PENALTY =
  /^[^.;]{0,40}?\b(?:for|over|on (?:charges|suspicion) of)\s+(?!(?:the |an? )?(?:first|second|third|term|period|each|all|now|both|another|more|time|\d))/iu;

function reasonBehindPenalty(cell: Cell, article: string): Reason | null {
  const penalty = [...ofKind(cell, "term"), ...ofKind(cell, "fine")].sort((a, b) => a.end - b.end).at(-1);
  if (penalty === undefined || ofKind(cell, "law").length > 0) return null;
  const found = BEHIND_PENALTY.exec(article.slice(penalty.end, cell.end));
  if (found === null) return null;
  const start = penalty.end + found[0].length;
  return { start, end: cell.end, text: article.slice(start, cell.end), formal: false, date: null };
}

/** Words in brackets behind an article of law say what it is about; so do those behind "for" and of the column of charges. */
function reasonIn(cell: Cell, before: Cell | undefined, article: string): Reason | null {
  const behindLaw = cell.depth > 0 && before !== undefined && ofKind(before, "law").length > 0;
  const behindPenalty = reasonBehindPenalty(cell, article);
  if (behindPenalty !== null) return behindPenalty;
  const isWorded = ofKind(cell, "law").length === 0 && ofKind(cell, "term").length === 0;
  const words = wordsOf(cell, article);
  const purpose =
    /^(?:for|over|on (?:charges|suspicion) of|charged with|accused of|suspected of|(?:convicted|found guilty)(?: (?:in|by|on) [^,;.]{1,40}?)? of)\s+/iu.exec(
      words,
    );
  if (!isWorded || !(behindLaw || cell.field === "charge" || purpose !== null)) return null;
  const start = cell.start + (purpose?.[0].length ?? 0);
  if (start >= cell.end || saidBy(words.slice(0, 12)) === "detained") return null;
  return { start, end: cell.end, text: article.slice(start, cell.end), formal: true, date: null };
}

function ofSameLaw(words: string, before: Slots["before"]): Slots["laws"] {
  return before !== null && sameLaw.test(words) ? before.laws : [];
}

/** Takes up what a cell says of day, place, law and charge; an inner day or court takes the place of an outer one. */
export function slotsWith(slots: Slots, cell: Cell, before: Cell | undefined, article: string): Slots {
  if (BESIDE.has(cell.field)) return slots;
  const laws = ofKind(cell, "law");
  const isCourt = cell.read.tokens.slice(cell.from, cell.to).some(({ lower }) => courtNouns.has(lower));
  const words = wordsOf(cell, article);
  const same = sameAsBefore.test(words) && cell.mentions.length === 0 ? slots.before : null;
  return {
    ...slots,
    date: dateIn(cell, article) ?? (/\bda(?:y|te)\b/iu.test(words) ? same?.date : null) ?? slots.date,
    place: placeIn(cell, article) ?? same?.place ?? slots.place,
    laws: [...slots.laws, ...(laws.length > 0 ? laws : ofSameLaw(words, same))],
    reason: slots.reason ?? reasonIn(cell, before, article),
    isOfCourt: slots.isOfCourt || (isCourt && cell.field !== "detention"),
  };
}

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

/** One frame for what befell one or several. */
export function listedFrame(victims: readonly Victim[], event: Event, slots: Slots): Frame {
  const status = event.said === "arrest" ? null : event.said;
  return {
    passage: event.passage,
    verb: spanOf(event.words),
    outcome: {
      status,
      role: status === null || status === "fined" ? "recipient" : "patient",
      formal: false,
      ...(event.isUnsaid ? { unsaid: true as const } : {}),
    },
    victims,
    relative: false,
    listed: true,
    term: event.term,
    fine: event.fine,
    date: event.date,
    place: event.place,
    reason: slots.reason,
    laws: slots.laws,
    shares: [],
    vaguePenalty: null,
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
