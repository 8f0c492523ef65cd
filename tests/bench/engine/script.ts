import { addDays } from "../../../src/domain/day.ts";
import { toggle } from "../../../src/domain/facets/choiceFacet.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import type { LengthBin } from "../../../src/domain/length.ts";
import type { ChargeCategory, Status } from "../../../src/domain/vocabulary.ts";
import { Chance } from "../../synthetic/Chance.ts";

export const KINDS = ["brush", "city", "choice", "search"] as const;
export type Kind = (typeof KINDS)[number];

/** One change that a reader makes. */
export interface Step {
  kind: Kind;
  filter: Filter;
}

export const SEED = 6;

const FIRST_DAY = "2015-01-01";
const DAYS = 4000;
const DRAGS = 14;
const CITIES = "almaty astana bishkek tashkent shymkent dushanbe samarkand kokand taraz".split(" ");
const STATUSES: readonly Status[] = ["detained", "administrative-arrest", "fined", "imprisoned", "released"];
const CHARGES: readonly ChargeCategory[] = ["peaceful-assembly", "banned-organisation", "mass-unrest", "other"];
const LENGTHS: readonly LengthBin[] = ["15-days", "30-days", "1-year", "5-years", "fine-only"];
/** Parts of names in each alphabet, of charges and of places. */
const WORDS = ["zhangul", "journalist", "верго", "әлжан", "almaty", "rally", "bekov", "unrest"];

/** Follows a reader through changes of one filter. */
class Reader {
  readonly steps: Step[] = [];
  #filter: Filter = EMPTY_FILTER;
  readonly #chance: Chance;

  constructor(seed: number) {
    this.#chance = new Chance(seed, 0);
  }

  #choose(kind: Kind, chosen: Partial<Filter>): void {
    this.#filter = { ...this.#filter, ...chosen };
    this.steps.push({ kind, filter: this.#filter });
  }

  /** Draws one end of a range along, or pushes all of it, some days a frame. */
  drag(): void {
    const chance = this.#chance;
    let from = addDays(FIRST_DAY, chance.below(DAYS));
    let to = addDays(from, chance.between(30, 900));
    const [moveFrom, moveTo] = chance.oneOf([
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    const pace = chance.between(3, 20);
    for (let frame = 0; frame < DRAGS; frame++) {
      this.#choose("brush", { dates: { from, to } });
      from = addDays(from, (moveFrom ?? 0) * pace);
      to = addDays(to, (moveTo ?? 0) * pace);
      if (from > to) from = to;
    }
  }

  choose(): void {
    const chance = this.#chance;
    const city = chance.oneOf(CITIES);
    this.#choose("city", { city: toggle(this.#filter.city, city) });
    this.#choose("city", { city: toggle(this.#filter.city, chance.oneOf(CITIES)) });
    this.#choose("city", { city: [] });
    const status = chance.oneOf(STATUSES);
    this.#choose("choice", { status: toggle(this.#filter.status, status) });
    this.#choose("choice", { charge: toggle(this.#filter.charge, chance.oneOf(CHARGES)) });
    this.#choose("choice", { length: toggle(this.#filter.length, chance.oneOf(LENGTHS)) });
    this.#choose("choice", { status: [] });
    this.#choose("choice", { charge: [], length: [] });
  }

  search(): void {
    const word = this.#chance.oneOf(WORDS);
    for (let letters = 1; letters <= word.length; letters++)
      this.#choose("search", { text: { words: word.slice(0, letters), scope: "facts" } });
  }

  clear(): void {
    this.#choose("search", { text: EMPTY_FILTER.text });
    if (this.#chance.is(0.5)) this.#choose("brush", { dates: null });
  }
}

/**
 * A mixed script, the same for the same seed: ranges of days are dragged, cities, statuses, charges and lengths chosen
 * and let go, words typed letter by letter, on top of what was chosen before.
 */
export function mixedScript(rounds: number, seed: number): readonly Step[] {
  const reader = new Reader(seed);
  for (let round = 0; round < rounds; round++) {
    reader.drag();
    reader.choose();
    reader.search();
    reader.clear();
  }
  return reader.steps;
}

/** Rounds in which all engines are compiled: what is measured is how fast they are in use, not how fast they start. */
const WARMING = 4;

/** What is asked before anything is measured: the page as it opens, then much as it is used. */
export const WARM_UP: readonly Step[] = [{ kind: "brush", filter: EMPTY_FILTER }, ...mixedScript(WARMING, SEED + 1)];
