import type { Incident } from "../../src/domain/schema.ts";
import type { Chance } from "./Chance.ts";
import type { Occasion } from "./Occasion.ts";
import { syntheticCharge } from "./syntheticCharges.ts";
import { syntheticDate } from "./syntheticDates.ts";
import { syntheticPerson } from "./syntheticNames.ts";
import { syntheticOutcome } from "./syntheticOutcomes.ts";
import { syntheticWhereabouts } from "./syntheticPlaces.ts";
import { syntheticOrganisation, syntheticTrigger } from "./syntheticReasons.ts";

/** What is said of one person or group, wherever it is said. */
export type Facts = Omit<Incident, "id" | "caseId" | "articleId" | "quote" | "evidence">;

const GROUPS = 0.08;
const UNNUMBERED = 0.35;
const BACKGROUND = 0.05;
const LARGEST_GROUP = 4000;

/** Most groups are small and a few are very large: a Pareto distribution. */
function groupSize(chance: Chance): number {
  return Math.min(LARGEST_GROUP, Math.ceil(2 * (1 - chance.next()) ** (-1 / 1.2)));
}

function syntheticVictim(chance: Chance): Pick<Facts, "person" | "count"> {
  if (!chance.is(GROUPS)) return { person: syntheticPerson(chance), count: 1 };
  return { person: null, count: chance.is(UNNUMBERED) ? null : groupSize(chance) };
}

/** One of those an article tells of: mostly on its occasion, there and then, for the same. */
export function syntheticFacts(occasion: Occasion, chance: Chance): Facts {
  const day = chance.is(0.8) ? occasion.day : occasion.day - chance.below(40);
  const { placeId, country } = chance.is(0.85) ? occasion.whereabouts : syntheticWhereabouts(chance);
  const charge = chance.is(0.75) ? occasion.charge : syntheticCharge(country, occasion.isRally, chance);
  const outcome = syntheticOutcome(country, occasion.isRally, chance);
  const date = day === occasion.day ? occasion.date : syntheticDate(day, chance);
  return {
    ...syntheticVictim(chance),
    background: chance.is(BACKGROUND),
    status: outcome.status,
    date,
    dateOf: date === null ? null : outcome.dateOf,
    placeId,
    country,
    sentence: outcome.sentence,
    fine: outcome.fine,
    charge,
    organisation: syntheticOrganisation(charge, chance),
    trigger: syntheticTrigger(day, chance),
  };
}

const LATER_OUTCOME = 0.25;

/** The same case as another article tells it: it may know how the case went on, or less of it. */
export function retoldFacts(facts: Facts, occasion: Occasion, chance: Chance): Facts {
  const outcome = chance.is(LATER_OUTCOME) ? syntheticOutcome(facts.country, occasion.isRally, chance) : facts;
  const { status, sentence, fine } = outcome;
  return {
    ...facts,
    status,
    sentence,
    fine,
    dateOf: facts.date === null ? null : outcome.dateOf,
    charge: chance.is(0.9) ? facts.charge : null,
    trigger: chance.is(0.8) ? facts.trigger : null,
  };
}
