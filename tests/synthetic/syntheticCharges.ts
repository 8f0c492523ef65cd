import type { Charge } from "../../src/domain/schema.ts";
import type { Chance } from "./Chance.ts";
import { type ChargeKind, chargeKinds } from "./chargeKinds.ts";
import { Weighted } from "./Weighted.ts";

const atAnyTime = new Weighted(chargeKinds.map((kind) => [kind, kind.weight] as const));
const atRallies = new Weighted(
  chargeKinds.map((kind) => [kind, kind.category === "peaceful-assembly" ? 8 * kind.weight : kind.weight] as const),
);

/** An article may name the law alone, the act alone, or both. */
const WITH_TEXT = 0.88;
const WITH_CATEGORY = 0.96;
const WITH_LAW = 0.35;
const WITHOUT_CHARGE = 0.17;

function syntheticLaw({ articles }: ChargeKind, country: string, chance: Chance): Charge["law"] {
  if (!chance.is(WITH_LAW)) return [];
  const code = `${country}-${chance.is(0.5) ? "CC" : "CAO"}`;
  const part = () => (chance.is(0.6) ? String(chance.between(1, 4)) : null);
  const first = { code, article: chance.oneOf(articles), part: part() };
  const second = { code, article: String(chance.between(100, 499)), part: part() };
  return chance.is(0.1) && second.article !== first.article ? [first, second] : [first];
}

/** What an article says somebody is punished for; `country` whose law it is, of a rally or of anything. */
export function syntheticCharge(country: string | null, isRally: boolean, chance: Chance): Charge | null {
  if (chance.is(WITHOUT_CHARGE)) return null;
  const drawn = (isRally ? atRallies : atAnyTime).draw(chance);
  const law = country === null ? [] : syntheticLaw(drawn, country, chance);
  const hasText = law.length === 0 || chance.is(WITH_TEXT);
  return {
    text: hasText ? `${chance.oneOf(drawn.acts)} ${chance.oneOf(drawn.objects)}` : null,
    category: chance.is(WITH_CATEGORY) ? drawn.category : null,
    law,
  };
}
