import type { Span, Term } from "../domain/schema.ts";
import type { Part } from "./lexicon/titles.ts";

interface Of<Kind extends string, Value> extends Span {
  kind: Kind;
  /** The rule that saw it. */
  rule: string;
  value: Value;
}

/**
 * A day told by its distance from another: `now` is the day of the article, `event` the last event it has told of. One
 * without a distance is a time that nobody can name a day of.
 */
export interface Counted {
  from: "now" | "event";
  days?: number;
  /** The last such day up to `now`. Monday = 0. */
  weekday?: number;
  /** "last Friday": not `now` itself. */
  strictly?: boolean;
  months?: number;
  years?: number;
}

/** A date as written; parts are null where the article leaves them out. */
export interface WrittenDate {
  year: number | null;
  month: number | null;
  day: number | null;
  /** Written beside the day: it can tell the year. Monday = 0. */
  weekday?: number;
  /** Instead of these, or for the year behind a month: "in May last year". */
  counted?: Counted;
  /** It bounds a time, or dates an act, a plan or a birth: no outcome fell on it. */
  isBeside?: true;
}

/** Where a group is; `count` is null where the article gives no number. */
export interface GroupSize {
  count: number | null;
  /** "at least", "about": the number is a bound or an estimate. */
  isRough: boolean;
  /**
   * Of those told of before some ("seven of them"), some of the rest ("the other five", "seven were let go") or all of it
   * ("the rest"); `more`: further people, who may be some of the rest or come on top ("another five").
   */
  partOf: "whole" | "rest" | "remainder" | "more" | null;
  /** "all but seven": so many of the rest are not meant. */
  except?: number;
  /** What is left of a number when those it counts by name are taken off. */
  lessNamed: boolean;
}

/** What is said to have been imposed: `custody` by the noun beside the number ("of administrative arrest"). */
export interface WrittenTerm {
  term: Term;
  kind: "administrative-arrest" | "imprisoned" | "restricted-freedom" | "house-arrest" | null;
}

/** A place as written; what it means, its article decides. */
export interface WrittenPlace {
  name: string;
  /**
   * `court`: the town of a court or a police that acts; `district`: their district, of a city or by itself; `seat`: the
   * region whose court acts. `prison`: where people are held. `town`: where something is said to happen; `goal`: where
   * somebody is brought. `heading`: it opens a passage as the place of all that follows. `title`: a heading names it.
   * `origin`: where somebody is from; `home`: where they live and act, as "Almaty activist" says. `capital`: that of the article's country.
   */
  kind:
    | "court"
    | "district"
    | "seat"
    | "prison"
    | "town"
    | "goal"
    | "heading"
    | "title"
    | "origin"
    | "home"
    | "capital"
    | "region";
}

/** Whether a place is that of a court or a police that acts. */
export function isActing({ kind }: WrittenPlace): boolean {
  return kind === "court" || kind === "district" || kind === "seat";
}

/** Where somebody is from, not where something happens. */
export function isFrom({ kind }: WrittenPlace): boolean {
  return kind === "origin" || kind === "home";
}

/** A word that takes up people named before, or the one who speaks. */
export interface Anaphor {
  plural: boolean;
  gender: "male" | "female" | null;
  /** "the two": how many they are. */
  count: number | null;
  /** "the activist": what they are. */
  noun: string | null;
  /** "I", "me", "we": whoever is speaking. */
  speaker: boolean;
}

/** Whether a place is one where something may have happened, and not where somebody is from. */
export function isWhere(place: WrittenPlace): boolean {
  return !isFrom(place) && place.kind !== "title";
}

/** An article of law as written; `code` is null where it is not named. */
export interface WrittenLaw {
  article: string;
  part: string | null;
  code: "criminal" | "administrative" | null;
}

/**
 * A sum as written; of money whose name several countries share, `byCountry` says whose it is elsewhere. `unit` is null
 * where it is not named.
 */
export interface WrittenFine {
  amount: number;
  unit: string | null;
  byCountry?: Readonly<Record<string, string>>;
}

/** A party or movement as written. */
export interface WrittenGroup {
  name: string;
  /** The abbreviation in brackets behind it. */
  short?: string;
  /** Only in quotation marks: it may be anything that has a name. */
  isQuoted?: true;
}

/** Something a rule saw in a passage. */
export type Mention =
  | Of<"person", { name: string; role: string | null; part: Part | null }>
  | Of<"group", GroupSize>
  | Of<"anaphor", Anaphor>
  | Of<"agent", null>
  | Of<"date", WrittenDate>
  | Of<"place", WrittenPlace>
  | Of<"term", WrittenTerm>
  | Of<"fine", WrittenFine>
  | Of<"organisation", WrittenGroup>
  | Of<"law", WrittenLaw>;

/** Whether a mention can be a fact of an outcome: a date that bounds a time, or is that of an act, is none. */
export function isOwn(mention: Mention): boolean {
  return mention.kind !== "date" || !mention.value.isBeside;
}

export type MentionOf<Kind extends Mention["kind"]> = Extract<Mention, { kind: Kind }>;

/** Of several places the one that says most about where something happened: a court's or the police's, else a town, else a region. */
export function tellingPlace(places: readonly MentionOf<"place">[]): MentionOf<"place"> | null {
  const where = places.filter(({ value }) => isWhere(value));
  const acting = where.find(({ value }) => isActing(value));
  return acting ?? where.find(({ value }) => value.kind !== "region") ?? where[0] ?? null;
}
