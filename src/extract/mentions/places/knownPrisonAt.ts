import { knownPrisons, prisonOpenings } from "../../lexicon/knownPrisons.ts";
import { type Reading, type Sighting, textBetween } from "../Rule.ts";
import { isName } from "./isName.ts";
import { placeSighting } from "./placeSighting.ts";

/** "Akrestsina this week received": a prison everybody knows by its name. */
export function knownPrisonAt(reading: Reading, at: number): Sighting | null {
  const { tokens } = reading;
  if (!prisonOpenings.has(tokens[at]?.lower ?? "") || !isName(tokens[at])) return null;
  for (const to of [at + 2, at + 1]) {
    if (to > tokens.length) continue;
    const city = knownPrisons[textBetween(reading, at, to).toLowerCase()];
    if (city !== undefined) return placeSighting(reading, at, to, "known prison", { name: city, kind: "prison" });
  }
  return null;
}
