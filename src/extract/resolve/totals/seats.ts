import type { PlaceId } from "../../../domain/schema.ts";
import type { Frame } from "../../frames/Frame.ts";
import { daysApart } from "../daysApart.ts";
import type { Setting } from "../places/Setting.ts";
import type { Strand } from "../Strand.ts";
import { isUnsaid, statusOf, tellsOutcome } from "../status.ts";
import type { ToldFrame } from "../Telling.ts";

/** How many paragraphs behind a total without places its people may be named. */
const REACH = 3;
export const BEHIND_BARS: ReadonlySet<string> = new Set(["imprisoned", "administrative-arrest"]);
/** Outcomes on the way to another: whoever was detained with others may have been fined alone. */
export const STEPS: ReadonlySet<string | null> = new Set(["detained", "under-investigation", null]);

/** A part of a total still without names. `placeId` is null where the total names no place for it. */
export interface Seat {
  placeId: PlaceId | null;
  left: number;
  share: Frame["shares"][number] | null;
}

export function placeIdOf(frame: Frame, setting: Setting): PlaceId | null {
  return frame.place === null ? null : (setting.placeOf(frame.place)?.id ?? null);
}

/** Whether the parts a total names are all of it; a total without parts contradicts nothing. */
export function addsUp({ shares }: Frame, count: number | null): boolean {
  return shares.length === 0 || shares.reduce((sum, share) => sum + share.count, 0) === count;
}

export function seatsOf(total: Strand, frame: Frame, setting: Setting): Seat[] {
  const shares = frame.shares.map((share) => ({
    placeId: setting.placeOf(share.place)?.id ?? null,
    left: share.count,
    share,
  }));
  const whole = {
    placeId: frame.shares.length > 0 ? null : placeIdOf(frame, setting),
    left: total.count ?? 0,
    share: null,
  };
  const isWhole = shares.length > 0 && addsUp(frame, total.count);
  return isWhole && shares.every(({ placeId }) => placeId !== null) ? shares : [whole];
}

/** Of a date known to the day: "2023-10-19". */
const DAY_LENGTH = 10;
/** Days that may pass between a detention and what came of it, of which one article tells. */
const SOON = 31;

/** The same outcome is of the same day; what came of a step towards it, of that day or soon after. */
function agreesInTime(frame: ToldFrame, total: ToldFrame): boolean {
  const gap = daysApart(total.telling.date, frame.telling.date);
  if (gap === null || gap === 0) return true;
  return STEPS.has(statusOf(total)) && statusOf(frame) !== statusOf(total) && gap > 0 && gap <= SOON;
}

/** "Already in March he had been fined": behind a detention of no stated day an earlier case, known to the month, is none of what came of it. */
function isLookedBackOn({ telling }: ToldFrame, total: ToldFrame): boolean {
  if (total.telling.date !== null || total.telling.before) return false;
  return telling.before || (telling.date !== null && telling.date.length < DAY_LENGTH);
}

function differ(one: object | undefined, other: object | undefined): boolean {
  return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
}

/** Whether the terms or the sums of two penalties are told, and differ. */
export function bearOther(one: Frame, other: Frame): boolean {
  return differ(one.term?.value.term, other.term?.value.term) || differ(one.fine?.value, other.fine?.value);
}

/** Whether a frame about named people can be one of those a total counts. */
function agrees(frame: ToldFrame, total: ToldFrame, count: number): boolean {
  const isTold = !frame.relative || isUnsaid(total);
  if (!isTold || frame === total || !agreesInTime(frame, total)) return false;
  const [own, whole] = [statusOf(frame), statusOf(total)];
  if (whole === "released" || whole === "acquitted") return own === whole;
  if (bearOther(frame, total)) return false;
  // "Two were sentenced. A got five years, B a fine": to what, only what is told of each says.
  if (isUnsaid(total) && tellsOutcome(frame))
    return frame.passage.index >= total.passage.index && !isLookedBackOn(frame, total);
  if (STEPS.has(whole) && total.vaguePenalty === null)
    return frame.passage.index >= total.passage.index && !isLookedBackOn(frame, total);
  if (own === null) return frame.vaguePenalty !== null || count === 1;
  return own === whole || (BEHIND_BARS.has(own) && BEHIND_BARS.has(whole ?? ""));
}

/** Whether a frame stands in the paragraph of a total, or so few behind it that its people may be named there. */
export function isClose(frame: Frame, total: Frame): boolean {
  const paragraphs = frame.passage.paragraph - total.passage.paragraph;
  return paragraphs >= 0 && paragraphs <= REACH;
}

/** "The president pardoned thirty people. We know the names of eight:": the total is the head of a list of some of its people. */
function isHeadOf(total: Frame, { listed, verb }: Frame): boolean {
  return listed && verb.start >= total.passage.start && verb.end <= total.passage.end;
}

/** Details follow their total, near it or in its list; only a total that names the places may come last. */
function mayFill(frame: Frame, total: Frame, seat: Seat): boolean {
  return (
    seat.share !== null ||
    isHeadOf(total, frame) ||
    (isClose(frame, total) && frame.passage.index >= total.passage.index)
  );
}

/** Seats the people of a frame: all of them in one part of the total, or none. */
export function seat(
  frame: ToldFrame,
  persons: readonly Strand[],
  total: Strand,
  whole: ToldFrame,
  seats: readonly Seat[],
  setting: Setting,
): void {
  // "N. was let go; the other four are held": N. is none of the others.
  const isOutside = total.partOf === "rest" && frame.verb.start < total.named.start;
  if (isOutside || !agrees(frame, whole, total.count ?? 0)) return;
  const placeId = placeIdOf(frame, setting);
  const free = seats.find(
    (each) =>
      each.left >= persons.length &&
      mayFill(frame, whole, each) &&
      (each.share === null
        ? placeId === null || each.placeId === null || each.placeId === placeId
        : each.placeId === placeId),
  );
  if (free === undefined) return;
  free.left -= persons.length;
  for (const person of persons) person.total = total;
}

export function remainderOf(total: Strand, frame: ToldFrame, { left, share }: Seat): Strand {
  const place = share === null ? frame.place : share.place;
  const named = share ?? total.named;
  const told = { ...frame, place, shares: [], victims: [] };
  return {
    ...total,
    count: left,
    named: { start: named.start, end: named.end },
    frames: [told],
    remainder: total.remainder || (left !== share?.count && left !== total.count),
  };
}
