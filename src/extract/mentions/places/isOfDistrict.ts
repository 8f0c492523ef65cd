import { citiesWithDistrict, soundsLikeDistrict } from "../../lexicon/cityDistricts.ts";
import { type Reading, textBetween } from "../Rule.ts";
import { isKnown } from "./isKnown.ts";

/** People of a city whose name means the city before it means a district of another. */
const LEAST_CITY = 100_000;

/** "Medeu police", "Narimanov court": named after a part of a city, though it be a lesser town elsewhere. */
export function isOfDistrict({ tables }: Reading, name: string): boolean {
  const [largest] = tables.gazetteer.named(name);
  const isCity = largest !== undefined && largest.population >= LEAST_CITY;
  return soundsLikeDistrict(name) || (citiesWithDistrict(name).length > 0 && !isCity);
}

/** "Minsk Central District Court", "Tashkent Mirobod district court": the city stands before its district. */
export function isDistrictBehindCity(reading: Reading, from: number, to: number): boolean {
  if (to === from + 1 || isKnown(reading, textBetween(reading, from, to))) return false;
  return (
    isKnown(reading, reading.tokens[from]?.text ?? "") && isOfDistrict(reading, textBetween(reading, from + 1, to))
  );
}
