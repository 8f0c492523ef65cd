import type { Frame } from "../../frames/Frame.ts";
import type { Circumstances } from "../Circumstances.ts";
import { carried } from "../Fact.ts";
import type { Strand } from "../Strand.ts";
import type { ToldFrame } from "../Telling.ts";
import type { DatedFact } from "./Calendar.ts";

/** The outcome whose day is sought, and what it may be known by. */
export interface Sought {
  strand: Strand;
  home: ToldFrame;
  article: string;
  around: Circumstances;
}

export function dayOf(sought: Sought, { date }: Frame): DatedFact | null {
  return date === null ? null : sought.around.calendar.dateOf(date);
}

/** It says that it was in another town, or where those it counts were. */
export function isElsewhere(sought: Sought, frame: Frame): boolean {
  const { setting } = sought.around;
  const idOf = ({ place }: Frame) => (place === null ? null : (setting.placeOf(place)?.id ?? null));
  const [own, other] = [idOf(sought.home), idOf(frame)];
  return frame.shares.length > 0 || (own !== null && other !== null && own !== other);
}

/** "was fined on 6 May. Two weeks later he stood before the judge again": another proceeding of the same person. */
export function isOfOtherCase({ strand, around }: Sought, frame: Frame): boolean {
  const { person, frames } = strand;
  return person !== null && around.owners.get(frame)?.has(person) === true && !frames.some((each) => each === frame);
}

export function lent(dated: DatedFact, rule: string): DatedFact {
  return { ...dated, date: carried(dated.date, rule) };
}

/** The number of frames that stand before a place in the article. */
export function countBefore(frames: readonly Frame[], start: number): number {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.verb.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
