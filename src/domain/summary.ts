import { byDate, byPlace, byStatus, type DateKey, type Dimension, dimension, type PlaceKey } from "./dimension.ts";
import { onceFor } from "./onceFor.ts";
import type { Term } from "./schema.ts";
import type { Selection } from "./selection.ts";
import type { Tally } from "./tally.ts";
import type { Status } from "./vocabulary.ts";

/** People with one outcome; `term` is null where they have none or different ones. */
export interface Outcome {
  status: Status;
  term: Term | null;
  total: Tally;
  places: { place: PlaceKey; total: Tally }[];
  /** The date they share; null where they have several. */
  date: DateKey | null;
}

/** Who the people of a total are. */
export interface Naming {
  named: number;
  /** Single persons without a name. */
  unnamed: number;
  /** Groups of a stated size, whose members are the rest of the people. */
  groups: number;
}

/** What the current view says in one sentence; the outcomes add up to the total. */
export interface Summary {
  /** Whether these are told as background, whose numbers may repeat people; a selection never holds both kinds. */
  isBackground: boolean;
  total: Tally;
  naming: Naming;
  articles: number;
  /** Cases that several articles tell of; each is counted once. */
  toldAgain: number;
  /** Articles that are loaded, those without anybody in the view too. */
  loaded: number;
  outcomes: Outcome[];
}

/** More than this many outcomes do not fit a sentence; terms are then left out of it, and the smallest are gathered. */
export const MOST_OUTCOMES = 3;

const byNaming = dimension<keyof Naming | "unnumbered", "isNamed" | "count">(
  "naming",
  ["isNamed", "count"],
  ({ isNamed, count }) => {
    if (isNamed) return "named";
    if (count === null) return "unnumbered";
    return count === 1 ? "unnamed" : "groups";
  },
);

function namingOf(selection: Selection): Naming {
  const counts = selection.countBy(byNaming);
  const rows = (key: keyof Naming) => counts.get(key)?.incidents ?? 0;
  return { named: rows("named"), unnamed: rows("unnamed"), groups: rows("groups") };
}

const byStatusAndTerm = dimension<string, "status" | "sentence">(
  "status and term",
  ["status", "sentence"],
  ({ status, sentence }) => (sentence === null ? status : `${status} ${JSON.stringify(sentence)}`),
);

function readOutcome(key: string): Pick<Outcome, "status" | "term"> {
  const space = key.indexOf(" ");
  if (space < 0) return { status: key as Status, term: null };
  return { status: key.slice(0, space) as Status, term: JSON.parse(key.slice(space + 1)) as Term };
}

function bySize([, a]: readonly [string, Tally], [, b]: readonly [string, Tally]): number {
  return b.people - a.people || b.incidents - a.incidents;
}

function outcomesBy(selection: Selection, outcome: Dimension): Outcome[] {
  const places = selection.countByBoth(outcome, byPlace);
  const dates = selection.sharedBy(outcome, byDate);
  return [...selection.countBy(outcome)].sort(bySize).map(([key, total]) => ({
    ...readOutcome(key),
    total,
    places: [...(places.get(key) ?? [])].sort(bySize).map(([place, within]) => ({ place, total: within })),
    date: dates.get(key) ?? null,
  }));
}

/** Counts for the summary sentence; the sum of the outcomes is the total. */
export const summarise = onceFor((selection: Selection): Summary => {
  const isExact = selection.countBy(byStatusAndTerm).size <= MOST_OUTCOMES;
  return {
    isBackground: selection.size > 0 && selection.row(0).background,
    total: selection.total,
    naming: namingOf(selection),
    articles: selection.articles,
    toldAgain: selection.toldAgain,
    loaded: selection.dataset.articles.length,
    outcomes: outcomesBy(selection, isExact ? byStatusAndTerm : byStatus),
  };
});
