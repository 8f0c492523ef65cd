import type { Incident } from "../../src/domain/schema.ts";
import { Chance } from "./Chance.ts";
import { syntheticCharge } from "./syntheticCharges.ts";
import { ORDINARY_DAYS, syntheticDate } from "./syntheticDates.ts";
import { syntheticWhereabouts, type Whereabouts } from "./syntheticPlaces.ts";
import { Weighted } from "./Weighted.ts";

/** What an article is about, and what most of its people share. */
export interface Occasion {
  isRally: boolean;
  /** Days since 1970. */
  day: number;
  date: Incident["date"];
  whereabouts: Whereabouts;
  charge: Incident["charge"];
}

interface Rally {
  day: number;
  towns: readonly Whereabouts[];
}

/** What may be told of on a day: a rally and what follows it, or anything else. */
interface Cause {
  day: number;
  rally: Rally | null;
}

const RALLIES = 60;
const OF_RALLIES = 0.35;
/** Courts sit for some days after a rally. */
const DAYS_AFTER = [0, 0, 1, 1, 2, 3, 5, 9].map((days, at) => [days, 8 - at] as const);
/** No block of articles has this number, so that none draws what the rallies drew. */
const STREAM_OF_RALLIES = -2;

function drawRallies(chance: Chance): readonly Rally[] {
  const days = new Weighted(ORDINARY_DAYS);
  return Array.from({ length: RALLIES }, () => ({
    day: days.draw(chance),
    towns: Array.from({ length: chance.between(1, 6) }, () => syntheticWhereabouts(chance)),
  }));
}

/** Weights that add up to a sum. */
function scaled<Item>(items: readonly (readonly [item: Item, weight: number])[], sum: number) {
  const all = items.reduce((before, [, weight]) => before + weight, 0);
  return items.map(([item, weight]) => [item, (weight / all) * sum] as const);
}

/** All causes of an archive, in the order of their days, and how much is told of each: of rallies by Zipf's law. */
function causesOf(rallies: readonly Rally[]): Weighted<Cause> {
  const ordinary = ORDINARY_DAYS.map(([day, weight]) => [{ day, rally: null }, weight] as const);
  const ofRallies = rallies.flatMap((rally, rank) =>
    DAYS_AFTER.map(([days, weight]) => [{ day: rally.day + days, rally }, weight * (rank + 1) ** -0.8] as const),
  );
  const causes = [...scaled<Cause>(ordinary, 1 - OF_RALLIES), ...scaled<Cause>(ofRallies, OF_RALLIES)];
  return new Weighted(causes.sort(([one], [other]) => one.day - other.day));
}

/** The occasions of one archive, day after day: a third of its articles tell of the same sixty rallies, in waves. */
export class Occasions {
  readonly #causes: Weighted<Cause>;

  constructor(seed: number) {
    this.#causes = causesOf(drawRallies(new Chance(seed, STREAM_OF_RALLIES)));
  }

  /** The occasion before which a share of all is told, from 0 up to, but not, 1. */
  draw(share: number, chance: Chance): Occasion {
    const { day, rally } = this.#causes.at(share);
    const whereabouts = rally === null ? syntheticWhereabouts(chance) : chance.oneOf(rally.towns);
    const isRally = rally !== null;
    const charge = syntheticCharge(whereabouts.country, isRally, chance);
    return { isRally, day, date: syntheticDate(day, chance), whereabouts, charge };
  }
}
