import type { Incident } from "../../src/domain/schema.ts";
import { Chance } from "./Chance.ts";
import { syntheticCharge } from "./syntheticCharges.ts";
import { ordinaryDay, syntheticDate } from "./syntheticDates.ts";
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

const RALLIES = 60;
const OF_RALLIES = 0.35;
/** Courts sit for some days after a rally. */
const DAYS_AFTER = new Weighted([0, 0, 1, 1, 2, 3, 5, 9].map((days, at) => [days, 8 - at] as const));
/** No block of articles has this number, so that none draws what the rallies drew. */
const STREAM_OF_RALLIES = -2;

/** The occasions of one archive: a third of its articles tell of the same sixty rallies, in waves. */
export class Occasions {
  readonly #rallies: Weighted<Rally>;

  constructor(seed: number) {
    const chance = new Chance(seed, STREAM_OF_RALLIES);
    const rallies = Array.from({ length: RALLIES }, () => ({
      day: ordinaryDay(chance),
      towns: Array.from({ length: chance.between(1, 6) }, () => syntheticWhereabouts(chance)),
    }));
    this.#rallies = Weighted.byRank(rallies, 0.8);
  }

  draw(chance: Chance): Occasion {
    const rally = chance.is(OF_RALLIES) ? this.#rallies.draw(chance) : null;
    const whereabouts = rally === null ? syntheticWhereabouts(chance) : chance.oneOf(rally.towns);
    const day = rally === null ? ordinaryDay(chance) : rally.day + DAYS_AFTER.draw(chance);
    const isRally = rally !== null;
    const charge = syntheticCharge(whereabouts.country, isRally, chance);
    return { isRally, day, date: syntheticDate(day, chance), whereabouts, charge };
  }
}
