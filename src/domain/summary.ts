import { byArticle, byDate, byPlace, type DateKey, type Dimension, type PlaceKey } from "./dimension.ts";
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

/** What the current view says in one sentence; the outcomes add up to the total. */
export interface Summary {
  total: Tally;
  articles: number;
  outcomes: Outcome[];
}

/** More than this many outcomes do not fit a sentence; terms are then left out of it. */
const MOST_OUTCOMES = 4;

const byStatusAlone: Dimension = { name: "status", keyOf: ({ status }) => status };
const byStatusAndTerm: Dimension = {
  name: "status and term",
  keyOf: ({ status, sentence }) => (sentence === null ? status : `${status} ${JSON.stringify(sentence)}`),
};

function readOutcome(key: string): Pick<Outcome, "status" | "term"> {
  const space = key.indexOf(" ");
  if (space < 0) return { status: key as Status, term: null };
  return { status: key.slice(0, space) as Status, term: JSON.parse(key.slice(space + 1)) as Term };
}

function bySize([, a]: readonly [string, Tally], [, b]: readonly [string, Tally]): number {
  return b.people - a.people || b.incidents - a.incidents;
}

function outcomesBy(selection: Selection, dimension: Dimension): Outcome[] {
  const places = selection.countByBoth(dimension, byPlace);
  const dates = selection.countByBoth(dimension, byDate);
  return [...selection.countBy(dimension)].sort(bySize).map(([key, total]) => {
    const days = [...(dates.get(key)?.keys() ?? [])];
    return {
      ...readOutcome(key),
      total,
      places: [...(places.get(key) ?? [])].sort(bySize).map(([place, within]) => ({ place, total: within })),
      date: days.length === 1 ? (days[0] ?? null) : null,
    };
  });
}

/** Counts for the summary sentence; the sum of the outcomes is the total. */
export function summarise(selection: Selection): Summary {
  const exact = outcomesBy(selection, byStatusAndTerm);
  return {
    total: selection.total,
    articles: selection.countBy(byArticle).size,
    outcomes: exact.length <= MOST_OUTCOMES ? exact : outcomesBy(selection, byStatusAlone),
  };
}
