import type { ImpreciseDate } from "../../domain/impreciseDate.ts";
import type { Evidence, Fine, PlaceId, Term } from "../../domain/schema.ts";
import type { Status } from "../../domain/vocabulary.ts";
import type { Frame } from "../frames/Frame.ts";
import { basisWithin, carried, type Fact, factOf } from "./Fact.ts";
import type { Setting } from "./Setting.ts";
import type { Strand } from "./Strand.ts";
import { decisiveFrame, statusOf } from "./status.ts";
import type { Calendar, DatedFact } from "./years.ts";

/** What the facts of a strand are looked up in. */
export interface Circumstances {
  setting: Setting;
  calendar: Calendar;
  /** All frames of the article, in its order. */
  frames: readonly Frame[];
}

export const FROM_TOTAL = "carried over from the total";
const CONCLUDED = "concluded from the total";
/** Outcomes that have a length; a time in custody before a verdict is none. */
const WITH_TERM = new Set<Status>(["administrative-arrest", "imprisoned", "restricted-freedom", "other"]);
/** Outcomes on the way to another: a total that tells how it ended goes before them. */
const STEPS = new Set<Status>(["detained", "under-investigation"]);
/** Words that begin something that has nothing to do with what stands before. */
const NEW_MATTER = /^(?:separately|meanwhile|elsewhere|earlier|in (?:another|a separate)|in \p{Lu}\p{L}+,)/iu;

function totalFrame(strand: Strand): Frame | null {
  return strand.total === null ? null : decisiveFrame(strand.total.frames);
}

/** The outcome, and the frame that tells it of this very victim. */
export function statusFact(strand: Strand): { fact: Fact<Status>; home: Frame } | null {
  const home = decisiveFrame(strand.frames);
  if (home === null) return null;
  const own = statusOf(home);
  const total = totalFrame(strand);
  const whole = total === null ? null : statusOf(total);
  const ownFact = factOf(own ?? "other", home.vaguePenalty ?? home.verb, "stated", "outcome verb");
  if (total === null || whole === null || (own !== null && !STEPS.has(own))) {
    const open = own === null && home.outcome.role === "patient" && !home.outcome.formal;
    return { fact: open ? { ...ownFact, value: "under-investigation" } : ownFact, home };
  }
  const evidence: Evidence[] = [
    ...ownFact.evidence,
    { start: total.verb.start, end: total.verb.end, basis: "inferred", rule: CONCLUDED },
  ];
  return { fact: { value: whole, evidence }, home };
}

export function termFact(strand: Strand, status: Status, home: Frame): Fact<Term> | null {
  if (!WITH_TERM.has(status)) return null;
  const own = home.term ?? strand.frames.find(({ term, relative }) => term !== null && !relative)?.term ?? null;
  if (own !== null) return factOf(own.value.term, own, basisWithin(own, home.passage), "term");
  const total = totalFrame(strand)?.term ?? null;
  return total === null ? null : factOf(total.value.term, total, "inferred", CONCLUDED);
}

export function fineFact(strand: Strand, home: Frame): Fact<Fine> | null {
  const found = home.fine ?? strand.frames.find(({ fine }) => fine !== null)?.fine ?? totalFrame(strand)?.fine ?? null;
  return found === null
    ? null
    : factOf({ amount: found.value.amount, unit: found.value.unit }, found, basisWithin(found, home.passage), "fine");
}

/** A frame that says where or when something else happened lends neither. A total lends only to those it counts. */
function mayLend(frame: Frame, home: Frame, { setting, calendar }: Circumstances): boolean {
  const idOf = ({ place }: Frame) => (place === null ? null : (setting.placeOf(place)?.id ?? null));
  const dayOf = ({ date }: Frame) => (date === null ? null : (calendar.dateOf(date)?.date.value ?? null));
  const agree = (own: string | null, other: string | null) => own === null || other === null || own === other;
  return frame.shares.length === 0 && agree(idOf(home), idOf(frame)) && agree(dayOf(home), dayOf(frame));
}

/** Earlier frames of the same kind of outcome, nearest first, as far as one may carry from: this paragraph and the one before. */
function framesBefore(home: Frame, article: string, around: Circumstances): Frame[] {
  const text = article.slice(home.passage.start, home.passage.end);
  if (home.relative || NEW_MATTER.test(text)) return [];
  return around.frames
    .slice(0, around.frames.indexOf(home))
    .filter(({ relative, passage }) => !relative && home.passage.paragraph - passage.paragraph <= 1)
    .filter((frame) => statusOf(frame) === statusOf(home) && mayLend(frame, home, around))
    .reverse();
}

/** Where a fact may come from, in order: the outcome's own clause, the total, an earlier frame of the same outcome. */
function firstOf<Slot extends "date" | "place">(
  slot: Slot,
  strand: Strand,
  home: Frame,
  article: string,
  around: Circumstances,
) {
  const own = home[slot];
  if (own !== null) return { found: own, rule: null };
  const total = totalFrame(strand);
  if (total !== null && slot === "date" && total.date !== null) return { found: total.date, rule: FROM_TOTAL };
  const before = strand.background ? [] : framesBefore(home, article, around);
  const found = before.map((frame) => frame[slot]).find((mention) => mention !== null);
  return found === undefined ? null : { found, rule: "carried over from the passage before" };
}

export function dateFact(strand: Strand, home: Frame, article: string, around: Circumstances): DatedFact | null {
  const source = firstOf("date", strand, home, article, around);
  if (source === null || source.found.kind !== "date") return null;
  const dated = around.calendar.dateOf(source.found);
  return dated === null || source.rule === null ? dated : { ...dated, date: carried(dated.date, source.rule) };
}

export function placeFact(strand: Strand, home: Frame, article: string, around: Circumstances): Fact<PlaceId> | null {
  const source = firstOf("place", strand, home, article, around);
  if (source === null || source.found.kind !== "place") return null;
  const place = around.setting.placeOf(source.found);
  if (place === null) return null;
  const { rule, value } = source.found;
  return source.rule === null
    ? factOf(place.id, source.found, "stated", value.kind === "capital" ? "capital of the article's country" : rule)
    : factOf(place.id, source.found, "inherited", source.rule);
}

/** The act an outcome is about, with its date where the article gives one. */
export function triggerFact(
  strand: Strand,
  home: Frame,
  { calendar }: Circumstances,
): Fact<{ text: string; date: ImpreciseDate | null }> | null {
  const frame = strand.frames.find(({ reason }) => reason !== null && !reason.formal);
  const reason = frame?.reason ?? null;
  if (reason === null) return null;
  const dated = reason.date === null ? null : calendar.dateOf(reason.date);
  const evidence: Evidence[] = [
    { start: reason.start, end: reason.end, basis: basisWithin(reason, home.passage), rule: "act" },
    ...(dated?.date.evidence ?? []).map((each) => ({ ...each, basis: basisWithin(each, home.passage) })),
    ...(dated?.year ?? []),
  ];
  return { value: { text: reason.text, date: dated?.date.value ?? null }, evidence };
}
