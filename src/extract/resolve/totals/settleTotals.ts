import type { Problem } from "../../../domain/schema.ts";
import { decisiveFrame } from "../decisiveFrame.ts";
import type { Setting } from "../places/Setting.ts";
import type { Strand } from "../Strand.ts";
import type { ToldFrame } from "../Telling.ts";
import { areNamedAbove } from "./areNamedAbove.ts";
import { type Parts, partsOf } from "./parts.ts";
import { addsUp, remainderOf, type Seat, seat, seatsOf } from "./seats.ts";
import { isBoundOfDay, isNamedBelow, isSum, isSumOfOthers, mayBeNamed } from "./sums.ts";

const OPEN = "it is not clear whether these people are named elsewhere; they are not counted";

export interface Settled {
  strands: readonly Strand[];
  problems: readonly Problem[];
}

/** The reported persons each frame tells of, in the order of the article. */
function personsByFrame(strands: readonly Strand[]): ReadonlyMap<ToldFrame, readonly Strand[]> {
  const persons = new Map<ToldFrame, Strand[]>();
  for (const strand of strands) {
    if (strand.person === null || strand.background) continue;
    for (const frame of strand.frames) persons.set(frame, [...(persons.get(frame) ?? []), strand]);
  }
  return persons;
}

class Settler {
  readonly problems: Problem[] = [];
  readonly #parts: Parts;
  readonly #named: ReadonlyMap<ToldFrame, readonly Strand[]>;
  /** How many are left for those told of as "the rest", by where they are told of. */
  readonly #left = new Map<number, number>();

  readonly #article: string;
  readonly #strands: readonly Strand[];
  readonly #frames: readonly ToldFrame[];
  readonly #setting: Setting;

  constructor(article: string, strands: readonly Strand[], frames: readonly ToldFrame[], setting: Setting) {
    this.#article = article;
    this.#strands = strands;
    this.#frames = frames;
    this.#setting = setting;
    this.#parts = partsOf(strands);
    this.#named = personsByFrame(strands);
  }

  /** What stays of a strand: itself, or of a total those without names. */
  settle(strand: Strand): readonly Strand[] {
    const whole = strand.person === null && strand.count !== null ? decisiveFrame(strand.frames) : null;
    if (whole === null) return [this.#withRest(strand)];
    const sum = isSum(this.#article, whole);
    if (isSumOfOthers(strand, whole, this.#strands, sum)) return [{ ...strand, background: true }];
    const seats = this.#seatNamed(strand, whole);
    if (!addsUp(whole, strand.count))
      this.problems.push({ message: "the parts of a total do not add up to it", span: strand.named });
    const remainder = this.#remainderOf(strand);
    if (remainder !== null) return this.#withoutRest(strand, remainder, seats);
    const rest = seats.filter(({ left }) => left > 0).map((each) => remainderOf(strand, whole, each));
    const left = rest.reduce((all, { count }) => all + (count ?? 0), 0);
    const isOpen =
      !strand.background &&
      !isBoundOfDay(strand, whole) &&
      rest.length > 0 &&
      (mayBeNamed(strand, whole, this.#strands, sum, this.#setting) ||
        isNamedBelow(strand, whole, left, this.#strands, this.#setting) ||
        areNamedAbove(strand, whole, this.#strands));
    if (isOpen) this.problems.push({ message: OPEN, span: strand.named });
    return rest.map((each) => ({ ...each, background: each.background || isOpen }));
  }

  #sizeOfParts(strand: Strand): number {
    return (this.#parts.parts.get(strand) ?? []).reduce((all, { count }) => all + (count ?? 0), 0);
  }

  #seatNamed(strand: Strand, whole: ToldFrame): Seat[] {
    const seats = seatsOf({ ...strand, count: (strand.count ?? 0) - this.#sizeOfParts(strand) }, whole, this.#setting);
    const isOfDay = isBoundOfDay(strand, whole);
    for (const frame of strand.background || strand.lessNamed ? [] : this.#frames) {
      if (isOfDay && frame.passage.paragraph !== whole.passage.paragraph) continue;
      const named = this.#named.get(frame) ?? [];
      const persons = named.filter((each) => each.total === null && !each.frames.includes(whole));
      if (persons.length > 0) seat(frame, persons, strand, whole, seats, this.#setting);
    }
    return seats;
  }

  /** Those left of a number who are told of as "the rest"; of a bound nobody knows how many they are, but all less so many. */
  #remainderOf(strand: Strand): Strand | null {
    const remainder = this.#parts.remainders.get(strand);
    return remainder === undefined || (strand.isRough && remainder.except === undefined) ? null : remainder;
  }

  /** What stays of a number without those told of as "the rest": of "all but seven" the seven. */
  #withoutRest(strand: Strand, { except = 0, ...remainder }: Strand, seats: readonly Seat[]): readonly Strand[] {
    const left = seats.reduce((sum, seat) => sum + seat.left, 0);
    const inParts = this.#sizeOfParts(strand);
    // "all but two": the two may be those it names.
    const named = (strand.count ?? 0) - inParts - left;
    const own = Math.max(0, Math.min(except - named, left));
    this.#left.set(remainder.named.start, left - own);
    return own === 0 ? [] : [{ ...strand, count: own, remainder: true }];
  }

  #withRest(strand: Strand): Strand {
    const count = this.#left.get(strand.named.start) ?? 0;
    return count === 0 ? strand : { ...strand, count, background: strand.past, remainder: true };
  }
}

/**
 * Finds the named people a total counts ("seven activists: four in Astana and three in Almaty"). What the total says of
 * all is then known of each; a total whose people are all named disappears, of any other the unnamed rest remains.
 * Unnamed people who may be the named ones become background and a problem, lest anybody be counted twice.
 */
export function settleTotals(
  article: string,
  strands: readonly Strand[],
  frames: readonly ToldFrame[],
  setting: Setting,
): Settled {
  const settler = new Settler(article, strands, frames, setting);
  // Whoever is one of a part is not one of its whole once more.
  const inOrder = [...strands].sort((a, b) => Number(a.partOf === null) - Number(b.partOf === null));
  const remainders = inOrder.filter(({ partOf }) => partOf === "remainder");
  const settled = new Map<Strand, readonly Strand[]>();
  for (const strand of inOrder) if (strand.partOf !== "remainder") settled.set(strand, settler.settle(strand));
  for (const strand of remainders) settled.set(strand, settler.settle(strand));
  return { strands: strands.flatMap((strand) => settled.get(strand) ?? []), problems: settler.problems };
}
