import type { Context } from "./contextOf.ts";
import { type Head, NO_HEAD } from "./Head.ts";

/** How often an article is headed by days, places and clocks: once is a dateline, more often it is its order. */
export interface Series {
  dates: number;
  places: number;
  times: number;
  /** The latest post stands first. */
  newestFirst: boolean;
}

const LEAST = 2;

export function seriesOf(contexts: readonly Context[]): Series {
  const times = contexts.flatMap(({ time }) => (time === null ? [] : [time]));
  const falls = times.filter((time, at) => at > 0 && time < (times[at - 1] ?? 0)).length;
  return {
    dates: contexts.filter(({ date }) => date !== null).length,
    places: contexts.filter(({ place }) => place !== null).length,
    times: times.length,
    newestFirst: times.length > LEAST && falls * 2 > times.length,
  };
}

/** Day and place that are in force while an article is read from above, and whether prose may rely on them. */
export class Stage {
  #date: Head["date"] = null;
  #place: Head["place"] = null;
  /** No prose since the head: it is meant for the list beneath. */
  #isFresh = false;
  readonly #series: Series;

  constructor(series: Series) {
    this.#series = series;
  }

  get isBlog(): boolean {
    return this.#series.times >= LEAST;
  }

  /** A post has a day of its own or that of the posts before; its place is never that of another post. */
  enter({ date, place, time, isElsewhere, isPrefix }: Context): void {
    if (date !== null) {
      this.#date = date;
      if (!isPrefix && this.#series.places < this.#series.dates) this.#place = null;
    }
    if (place !== null || isElsewhere || (time !== null && this.isBlog)) this.#place = place;
    this.#isFresh = true;
  }

  /** What a head of a list says of day and place. */
  enterHead({ date, place }: Head): void {
    this.#date = date ?? this.#date;
    this.#place = place ?? this.#place;
    this.#isFresh = true;
  }

  /** A heading of another matter. */
  leave(): void {
    this.#place = null;
    if (!this.isBlog) this.#date = null;
  }

  readProse(): void {
    this.#isFresh = false;
  }

  /** For the entries of a list. */
  get ofList(): Head {
    if (!this.#isFresh) return this.ofProse;
    return { ...NO_HEAD, date: this.#date, place: this.#place };
  }

  /** For prose, where heads of the kind come in a series. */
  get ofProse(): Head {
    const { dates, places } = this.#series;
    return {
      ...NO_HEAD,
      date: dates >= LEAST || this.isBlog ? this.#date : null,
      place: places >= LEAST ? this.#place : null,
    };
  }
}
