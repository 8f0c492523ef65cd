import { FACET_NAMES, type FacetName, type Filter, facetOf } from "../facets/facets.ts";
import { onceFor } from "../onceFor.ts";
import type { Dataset } from "../schema.ts";
import type { Selection } from "../selection.ts";
import { type Archive, archiveOf } from "./Archive.ts";
import { ArchiveSelection } from "./ArchiveSelection.ts";
import { Members } from "./Members.ts";
import { membersByTraits, type Passing } from "./membersByTraits.ts";
import { Turns } from "./Turn.ts";

/** What passes one facet with a value that was chosen. */
interface Chosen {
  value: unknown;
  /** The value as it is written: what is chosen anew may be what was chosen before. */
  key: string;
  /** Null is everybody. */
  members: Members | null;
  passing: Passing | null;
}

/** Of each facet the key of the value that was chosen, null where all pass; in the order of the facets. */
type Keys = readonly (string | null)[];

/** A selection that is kept; by keys, since the sets it is made of take as much room as itself. */
interface Kept {
  keys: Keys;
  selection: ArchiveSelection;
}

const EVERYBODY: Pick<Chosen, "key" | "members"> = { key: "", members: null };

/** Stands between the entries of a value, and in none of them. */
const BETWEEN = "\u0000";

/** Values of a facet that are kept: the page asks for what is reported and for what is background in turns. */
const MOST_VALUES = 2;
/** Selections that are kept: what Back, a second view or a figure asks for again is there. */
const MOST_SELECTIONS = 8;

/**
 * Finds selections. Of each facet it keeps who passed, so that a change of one facet is a change of that set alone; of
 * selections it keeps the latest, so that the same choice is the same object, and others are counted from the nearest.
 */
class Engine {
  readonly #archive: Archive;
  readonly #turns: Turns;
  /** The latest last. */
  readonly #chosen = new Map<FacetName, Chosen[]>();
  readonly #kept: Kept[] = [];
  /** Of nearly everybody: what is chosen loosely is counted from here. */
  #widest: ArchiveSelection | null = null;

  constructor(dataset: Dataset) {
    this.#archive = archiveOf(dataset);
    this.#turns = new Turns(this.#archive.groups);
  }

  select(filter: Filter, except: FacetName | null): Selection {
    const sets: Members[] = [];
    const keys = FACET_NAMES.map((name) => {
      const { key, members } = name === except ? EVERYBODY : this.#chosenOf(name, filter[name]);
      if (members !== null) sets.push(members);
      return members === null ? null : key;
    });
    const known = this.#kept.find((kept) => differences(kept.keys, keys) === 0);
    const kept = known ?? { keys, selection: this.#find(keys, sets) };
    keepLatest(this.#kept, kept, MOST_SELECTIONS);
    return kept.selection;
  }

  #find(keys: Keys, sets: readonly Members[]): ArchiveSelection {
    const members = Members.inAll([this.#archive.leads, ...sets]);
    const nearest = this.#kept.reduceRight<Kept | null>(
      (best, kept) => (best === null || differences(kept.keys, keys) < differences(best.keys, keys) ? kept : best),
      null,
    );
    const others = new Set([nearest?.selection, this.#widest].flatMap((selection) => selection ?? []));
    const found = new ArchiveSelection(this.#archive, members, this.#turns, [...others]);
    if (this.#widest === null || members.size > this.#widest.size) this.#widest = found;
    return found;
  }

  #chosenOf<Name extends FacetName>(name: Name, value: Filter[Name]): Chosen {
    const values = this.#chosen.get(name) ?? [];
    this.#chosen.set(name, values);
    const chosen = values.find((each) => each.value === value) ?? this.#choose(name, value, values);
    keepLatest(values, chosen, MOST_VALUES);
    return chosen;
  }

  #choose<Name extends FacetName>(name: Name, value: Filter[Name], values: readonly Chosen[]): Chosen {
    const key = facetOf(name).toEntries(value).join(BETWEEN);
    const before = (values.at(-1)?.passing ?? null) as Passing<Filter[Name]> | null;
    return values.find((each) => each.key === key) ?? { value, key, ...this.#test(name, value, before) };
  }

  #test<Name extends FacetName>(
    name: Name,
    value: Filter[Name],
    before: Passing<Filter[Name]> | null,
  ): Pick<Chosen, "members" | "passing"> {
    const { dataset, columns } = this.#archive;
    const { test } = facetOf(name);
    if ("membersOf" in test) return { members: test.membersOf(value, dataset), passing: null };
    const passing = membersByTraits(columns, test, value, before);
    return { members: passing?.members ?? null, passing };
  }
}

/** In how many facets the keys differ. */
function differences(one: Keys, other: Keys): number {
  let different = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) different += 1;
  return different;
}

/** Puts a member at the end, and lets the oldest go where there are too many. */
function keepLatest<Value>(kept: Value[], latest: Value, most: number): void {
  const at = kept.indexOf(latest);
  if (at >= 0) kept.splice(at, 1);
  kept.push(latest);
  if (kept.length > most) kept.shift();
}

/** The engine of a dataset; made once. */
export const engineOf = onceFor((dataset: Dataset) => new Engine(dataset));
