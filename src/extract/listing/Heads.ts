import type { Context } from "./contextOf.ts";
import { type Head, NO_HEAD, within } from "./Head.ts";
import type { Series } from "./Series.ts";

function isEmpty({ date, place, laws, outcome }: Head): boolean {
  return date === null && place === null && laws.length === 0 && outcome === null;
}

/** The heads in force while an article is read from above. */
export class Heads {
  /** What the title says of all it lists. */
  #title = NO_HEAD;
  /** What the heading of the present list says. */
  #section = NO_HEAD;
  /** What an announcement says of all who are named behind it as freed. */
  #released = NO_HEAD;
  /** When prose has told of the release of several. */
  #freedOn: Head["date"] = null;
  /** Where and when the present chapter or post plays. */
  #context = NO_HEAD;
  /** The place of the context stands behind its own day. */
  #isOfDay = false;
  /** No prose since the context: it is meant for the list beneath. */
  #isFresh = false;
  /** The heading of the present list ends with a colon: what follows is it. */
  isAnnounced = false;
  readonly #series: Series;

  constructor(series: Series) {
    this.#series = series;
  }

  /** A post without a day has that of the posts before; its place is never that of another post. */
  enterContext({ date, place, time, isElsewhere, behind }: Context, isDateline: boolean): void {
    if (isDateline) return;
    // "4 Nov. Rushan." … "18 Nov. News from Moscow.": the place of another day's entry.
    const isOtherEntry = this.#isOfDay && date !== null && behind !== null;
    const isOtherPlace = place !== null || isElsewhere || isOtherEntry || (time !== null && this.#series.ofPosts);
    if (isOtherPlace) this.#isOfDay = place !== null && date !== null;
    this.#context = {
      ...NO_HEAD,
      date: date ?? this.#context.date,
      place: isOtherPlace ? place : this.#context.place,
    };
    // "Detained in Almaty:" says nothing of those whom another town heads.
    const isOfPlace = isOtherPlace && this.#section.place !== null;
    this.#section = {
      ...this.#section,
      date: date === null ? this.#section.date : null,
      place: isOtherPlace ? null : this.#section.place,
      outcome: isOfPlace ? null : this.#section.outcome,
    };
    this.#isFresh = true;
  }

  enterTitle(head: Head): void {
    this.#title = head;
  }

  /** A heading that says nothing of a list opens another matter. */
  enterSection(head: Head, isAnnounced: boolean): void {
    this.#section = head;
    const isRelease = head.outcome?.status === "released";
    // The announcement before a heading, or any prose, may have told the day.
    this.#released = isRelease
      ? within({ ...this.#released, date: this.#released.date ?? this.#freedOn }, head)
      : NO_HEAD;
    if (isRelease) this.#section = this.#released;
    this.isAnnounced = isAnnounced;
    // In a post it is no more than its title.
    if (isEmpty(head)) this.#context = this.#series.ofPosts ? this.#context : NO_HEAD;
    else this.#isFresh = true;
  }

  /** Those freed are told of one by one, in whatever words, up to the next heading. */
  enterRelease(head: Head): void {
    this.#released = head;
    this.#section = head;
    this.isAnnounced = true;
  }

  /** Prose parts a list from what stands above it; `freedOn` is the day on which it says several were freed. */
  readProse(freedOn: Head["date"] = null): void {
    this.#isFresh = false;
    this.#freedOn ??= freedOn;
    this.#section = this.#released;
  }

  get title(): Head {
    return this.#title;
  }

  get section(): Head {
    return this.#section;
  }

  /** For the entries of a list. */
  get ofList(): Head {
    return within(this.#title, within(this.#isFresh ? this.#context : this.ofProse, this.#section));
  }

  /** For prose, where heads of the kind come in a series. */
  get ofProse(): Head {
    const { ofDates, ofPlaces } = this.#series;
    const { date, place } = this.#context;
    return { ...NO_HEAD, date: ofDates ? date : null, place: ofPlaces ? place : null };
  }
}
