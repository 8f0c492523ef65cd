import type { GazetteerPlace } from "../../../domain/gazetteer.ts";
import { capitals } from "../../lexicon/institutions.ts";

/** What the words around a name say about which of its homonyms is meant. */
export interface Bearings {
  /** The article's country. */
  country: string | null;
  /** The countries its own passage names. */
  named: ReadonlySet<string>;
  /** The region named right behind it. */
  region: string | null;
  /** The town told of before it. */
  near: GazetteerPlace | null;
}

/** Of towns that share a name the one that is far larger is meant. */
const FAR_LARGER = 10;
/** A town beyond the states articles tell of is meant only when everybody knows it. */
const LEAST_ABROAD = 100_000;

/** The one that is far larger than the others; `null` where none is. */
function farLargest(homonyms: readonly GazetteerPlace[]): GazetteerPlace | null {
  const [largest, next] = [...homonyms].sort((a, b) => b.population - a.population);
  if (largest === undefined) return null;
  return next === undefined || largest.population >= FAR_LARGER * next.population ? largest : null;
}

/**
 * Which of several places of one name is meant: that of the region or the country named beside it, of the article's
 * country, of the region told of before; else the one that is far larger. `null` where it could be several.
 */
export function chooseAmong(homonyms: readonly GazetteerPlace[], bearings: Bearings): GazetteerPlace | null {
  const { country, named, region, near } = bearings;
  const within = (fits: (each: GazetteerPlace) => boolean) => homonyms.filter(fits);
  const beside = region === null ? [] : within(({ place }) => place.region === region);
  if (beside.length === 1) return beside[0] ?? null;
  for (const places of [
    within(({ place }) => named.has(place.country)),
    within(({ place }) => place.country === country),
  ]) {
    if (places.length === 0) continue;
    const neighbours = places.filter(
      ({ place }) => near !== null && place.region !== null && place.region === near.place.region,
    );
    return farLargest(places) ?? (neighbours.length === 1 ? (neighbours[0] ?? null) : null);
  }
  // A town of the states articles tell of is meant before one elsewhere that is hardly larger.
  const known = farLargest(within(({ place }) => place.country in capitals));
  if (known !== null && homonyms.every(({ population }) => population < FAR_LARGER * known.population)) return known;
  const abroad = farLargest(homonyms);
  return abroad !== null && (abroad.place.country in capitals || abroad.population >= LEAST_ABROAD) ? abroad : null;
}
