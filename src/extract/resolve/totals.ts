import type { PlaceId, Problem } from "../../domain/schema.ts";
import type { Frame } from "../frames/Frame.ts";
import { decisiveFrame } from "./decisiveFrame.ts";
import { partsOf } from "./parts.ts";
import type { Setting } from "./places/Setting.ts";
import type { Strand } from "./Strand.ts";
import { statusOf } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

/** How many paragraphs behind a total without places its people may be named. */
const REACH = 3;
const OPEN = "it is not clear whether these people are named elsewhere; they are not counted";
const BEHIND_BARS = new Set(["imprisoned", "administrative-arrest"]);

export interface Settled {
  strands: readonly Strand[];
  problems: readonly Problem[];
}

/** A part of a total still without names. `placeId` is null where the total names no place for it. */
interface Seat {
  placeId: PlaceId | null;
  left: number;
  share: Frame["shares"][number] | null;
}

function placeIdOf(frame: Frame, setting: Setting): PlaceId | null {
  return frame.place === null ? null : (setting.placeOf(frame.place)?.id ?? null);
}

/** Whether the parts a total names are all of it; a total without parts contradicts nothing. */
function addsUp({ shares }: Frame, count: number | null): boolean {
  return shares.length === 0 || shares.reduce((sum, share) => sum + share.count, 0) === count;
}

function seatsOf(total: Strand, frame: Frame, setting: Setting): Seat[] {
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

/** Outcomes on the way to another: whoever was detained with others may have been fined alone. */
const STEPS = new Set(["detained", "under-investigation", null]);

/** Whether a frame about named people can be one of those a total counts. */
function agrees(frame: Frame, total: Frame, count: number): boolean {
  if (frame.relative || frame === total) return false;
  const [own, whole] = [statusOf(frame), statusOf(total)];
  if (whole === "released" || whole === "acquitted") return own === whole;
  if (
    frame.term !== null &&
    total.term !== null &&
    JSON.stringify(frame.term.value.term) !== JSON.stringify(total.term.value.term)
  )
    return false;
  if (STEPS.has(whole) && total.vaguePenalty === null) return frame.passage.index >= total.passage.index;
  if (own === null) return frame.vaguePenalty !== null || count === 1;
  return own === whole || (BEHIND_BARS.has(own) && BEHIND_BARS.has(whole ?? ""));
}

/** Whether a frame stands in the paragraph of a total, or so few behind it that its people may be named there. */
function isClose(frame: Frame, total: Frame): boolean {
  const paragraphs = frame.passage.paragraph - total.passage.paragraph;
  return paragraphs >= 0 && paragraphs <= REACH;
}

/** Details follow their total; only a total that names the places may come last. */
function mayFill(frame: Frame, total: Frame, seat: Seat): boolean {
  return seat.share !== null || (isClose(frame, total) && frame.passage.index >= total.passage.index);
}

/** Seats the people of a frame: all of them in one part of the total, or none. */
function seat(
  frame: Frame,
  persons: readonly Strand[],
  total: Strand,
  whole: Frame,
  seats: readonly Seat[],
  setting: Setting,
) {
  if (!agrees(frame, whole, total.count ?? 0)) return;
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

function remainderOf(total: Strand, frame: ToldFrame, { left, share }: Seat): Strand {
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

/** Outcomes of which a named person may be one of those a total counts, whatever a rule could make of it. */
const MAY_BE_COUNTED = new Set([
  ...BEHIND_BARS,
  "detained",
  "fined",
  "released",
  "pretrial-detention",
  "under-investigation",
  null,
]);

/** Words by which a number is a sum of people told of elsewhere, or of weeks and years. */
const SUM =
  /\b(?:in (?:all|total)|altogether|overall|a total of|by (?:our|its|their|his|her) (?:own )?(?:count|estimate|data|figures)|(?:across|around|throughout) the (?:country|republic|region)|nationwide|since (?:the|then|last|early|late|mid)|so far|(?:data|figures|statistics|tally|lists?)\b)/iu;

function isSum(article: string, { passage }: Frame): boolean {
  return SUM.test(article.slice(passage.start, passage.end));
}

/** Whether a person's outcome and place are those of a total, as far as either is known. */
function couldBeOf(frame: Frame, whole: Frame, setting: Setting): boolean {
  if (frame.relative || frame.listed || !MAY_BE_COUNTED.has(statusOf(frame))) return false;
  const [own, its] = [placeIdOf(frame, setting), placeIdOf(whole, setting)];
  return own === null || its === null || own === its || whole.shares.length > 0;
}

/** Named people whom it could not be found to count, and who may be of a total all the same: those told of behind it, or of whom it is the sum. */
function mayBeNamed(total: Strand, whole: Frame, strands: readonly Strand[], sum: boolean, setting: Setting): boolean {
  if (total.partOf || total.lessNamed) return false;
  const isPlaced = (frame: Frame) => whole.shares.length > 0 || isClose(frame, whole) || sum;
  return strands.some(
    ({ person, background, total: its, frames }) =>
      person !== null &&
      !background &&
      its === null &&
      (sum || whole.shares.length > 0 || (person.mentions[0]?.start ?? 0) > total.named.start) &&
      frames.some((frame) => isPlaced(frame) && couldBeOf(frame, whole, setting)),
  );
}

/** A sum, or a bound without a place, next to people of whom the article tells one by one. */
function isSumOfOthers(strand: Strand, whole: Frame, strands: readonly Strand[], sum: boolean): boolean {
  if (strand.partOf || strand.lessNamed || whole.shares.length > 0) return false;
  if (!sum && !(strand.isRough && whole.place === null)) return false;
  return strands.some(
    (other) =>
      other !== strand &&
      !other.background &&
      other.count !== null &&
      (other.person !== null || other.count < (strand.count ?? 0)),
  );
}

/** The reported persons each frame tells of, in the order of the article. */
function personsByFrame(strands: readonly Strand[]): ReadonlyMap<Frame, readonly Strand[]> {
  const persons = new Map<Frame, Strand[]>();
  for (const strand of strands) {
    if (strand.person === null || strand.background) continue;
    for (const frame of strand.frames) persons.set(frame, [...(persons.get(frame) ?? []), strand]);
  }
  return persons;
}

/** "The rest were let go": as many as are left when those told of are taken off; of a bound nobody knows how many. */
function withRest(strand: Strand, left: ReadonlyMap<Strand, number>): Strand {
  const count = left.get(strand) ?? 0;
  return count === 0 ? strand : { ...strand, count, background: strand.past, remainder: true };
}

/**
 * Finds the named people a total counts ("seven activists: four in Astana and three in Almaty"). What the total says of
 * all is then known of each; a total whose people are all named disappears, of any other the unnamed rest remains.
 * Unnamed people who may be the named ones become background and a problem, lest anybody be counted twice.
 */
export function settleTotals(
  article: string,
  strands: readonly Strand[],
  frames: readonly Frame[],
  setting: Setting,
): Settled {
  const settled: Strand[] = [];
  const problems: Problem[] = [];
  const named = personsByFrame(strands);
  const { parts, remainders } = partsOf(strands);
  const left = new Map<Strand, number>();
  for (const strand of strands) {
    const whole = strand.person === null && strand.count !== null ? decisiveFrame(strand.frames) : null;
    if (whole === null) {
      settled.push(withRest(strand, left));
      continue;
    }
    const sum = isSum(article, whole);
    if (isSumOfOthers(strand, whole, strands, sum)) {
      settled.push({ ...strand, background: true });
      continue;
    }
    const inParts = (parts.get(strand) ?? []).reduce((all, { count }) => all + (count ?? 0), 0);
    const seats = seatsOf({ ...strand, count: (strand.count ?? 0) - inParts }, whole, setting);
    for (const frame of strand.background ? [] : frames) {
      const persons = (named.get(frame) ?? []).filter((each) => each.total === null && !each.frames.includes(whole));
      if (persons.length > 0) seat(frame, persons, strand, whole, seats, setting);
    }
    if (!addsUp(whole, strand.count))
      problems.push({ message: "the parts of a total do not add up to it", span: strand.named });
    const remainder = remainders.get(strand);
    if (remainder !== undefined) {
      left.set(remainder, strand.isRough ? 0 : seats.reduce((sum, each) => sum + each.left, 0));
      if (!strand.isRough) continue;
    }
    const rest = seats.filter(({ left }) => left > 0).map((each) => remainderOf(strand, whole, each));
    const isOpen = !strand.background && rest.length > 0 && mayBeNamed(strand, whole, strands, sum, setting);
    if (isOpen) problems.push({ message: OPEN, span: strand.named });
    settled.push(...rest.map((each) => ({ ...each, background: each.background || isOpen })));
  }
  return { strands: settled, problems };
}
