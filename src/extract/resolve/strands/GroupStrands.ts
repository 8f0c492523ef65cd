import type { MentionOf } from "../../Mention.ts";
import { daysApart } from "../daysApart.ts";
import { isQuoted } from "../isQuoted.ts";
import type { Strand } from "../Strand.ts";
import { statusOf } from "../status.ts";
import type { ToldFrame } from "../Telling.ts";
import { isStatistic } from "./isStatistic.ts";
import type { OpenedStrands } from "./OpenedStrands.ts";

/** A group this large that was taken on no stated day is a total of weeks or years. */
const LARGE_GROUP = 50;

/** A group without a number, or a statistic, is told as context: nobody can count it among those of the article. */
function isCounted(count: number | null, { date }: ToldFrame): boolean {
  const counted = date?.value.counted;
  const hasDay = date !== null && (date.value.day !== null || (counted?.days ?? counted?.weekday) !== undefined);
  return count !== null && (count < LARGE_GROUP || hasDay);
}

/** How many groups back a group may be told of again in as many words. */
const MOST_GROUPS = 12;

/** Whether two frames of groups of one size may tell of one event. */
function tellTheSame(one: ToldFrame, other: ToldFrame): boolean {
  const [a, b] = [one.place?.value.name, other.place?.value.name];
  const gap = daysApart(one.telling.date, other.telling.date);
  const isSamePlace = a === undefined || b === undefined || a === b;
  return (
    isSamePlace &&
    (gap === null || gap === 0) &&
    statusOf(one) === statusOf(other) &&
    one.telling.past === other.telling.past
  );
}

/** The strands of those an article tells of without a name. */
export class GroupStrands {
  readonly #article: string;
  readonly #opened: OpenedStrands;
  readonly #groups = new Map<number, Strand>();
  readonly #lastGroups: Strand[] = [];

  constructor(article: string, opened: OpenedStrands) {
    this.#article = article;
    this.#opened = opened;
  }

  of(group: MentionOf<"group">, frame: ToldFrame): Strand {
    const past = frame.telling.past !== null;
    const { count } = group.value;
    const isAnybody = count === 1 && isQuoted(this.#article, group.start);
    const isOfAll = this.#lastGroups.length === 0 && isStatistic(this.#article, group, frame.passage);
    const background = !isCounted(count, frame) || past || frame.telling.old || isAnybody || isOfAll;
    const known = this.#groups.get(group.start) ?? this.#restated(group, frame);
    if (known !== undefined) {
      // "Three activists jailed in 2022 were freed on Thursday": what is new of them is reported.
      known.background &&= background;
      return known;
    }
    const opened = this.#opened.open({ ...group.value, person: null, background, past }, group);
    this.#groups.set(group.start, opened);
    this.#lastGroups.push(opened);
    if (this.#lastGroups.length > MOST_GROUPS) this.#lastGroups.shift();
    return opened;
  }

  /** A group told of again in as many words: the same number, outcome and place, in no other matter. */
  #restated({ value }: MentionOf<"group">, frame: ToldFrame): Strand | undefined {
    if (value.count === null || value.count < 2 || value.partOf !== null || frame.telling.anew) return undefined;
    return this.#lastGroups.findLast(
      (strand) =>
        strand.count === value.count &&
        strand.partOf === null &&
        strand.lessNamed === value.lessNamed &&
        strand.frames.slice(-MOST_GROUPS).every((known) => tellTheSame(known, frame)),
    );
  }
}
