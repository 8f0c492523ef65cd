import { centralAsia, gazetteerCountries, namedByNewer, postSovietStates } from "./countries.ts";
import { PointIndex } from "./distance.ts";
import { pressSpelling } from "./pressSpelling.ts";
import { slugOf } from "./slug.ts";
import type { GeoNames, SourceTown } from "./sourceTowns.ts";

/** One town of the gazetteer, before it has an id. */
export interface Town extends SourceTown {
  /** What the sources call it, where that is not `name`. */
  otherNames: string[];
}

/** Districts of a city, and places that are historical, abandoned or destroyed. */
const noTown: ReadonlySet<string> = new Set(["PPLX", "PPLH", "PPLCH", "PPLQ", "PPLW"]);

const sameNameKilometres = 20;
const samePlaceKilometres = 2.5;

/**
 * Joins the two vintages of GeoNames. Population and feature code come from the older. In Central Asia the newer one
 * gives name, coordinate and region, and adds the towns the older one lacks (population 0: not known); in Azerbaijan it
 * does but add none. Elsewhere it gives the region and, in the other post-Soviet states, a second name, since there its
 * nearest neighbour is often a quarter of the town.
 */
export function joinTowns({ counted, current }: GeoNames): Town[] {
  const olderTowns = counted.filter((town) => gazetteerCountries.has(town.country));
  const newerTowns = current.filter((town) => gazetteerCountries.has(town.country));
  const newerIndex = new PointIndex(newerTowns);
  const taken = new Set<SourceTown>();
  const towns: Town[] = [];
  for (const older of olderTowns) {
    const newer = newerVersion(older, newerIndex);
    if (newer) taken.add(newer);
    if (noTown.has(older.feature)) continue;
    towns.push(joined(older, newer, newerIndex));
  }
  return [...towns, ...newTowns(newerTowns, taken, olderTowns)];
}

function newerVersion(older: SourceTown, index: PointIndex<SourceTown>): SourceTown | undefined {
  const near = index.near(older, sameNameKilometres);
  const sameName = near.find(({ point }) => comparable(point) === comparable(older));
  const samePlace = near[0] && near[0].kilometres <= samePlaceKilometres ? near[0] : undefined;
  return (sameName ?? samePlace)?.point;
}

function joined(older: SourceTown, newer: SourceTown | undefined, index: PointIndex<SourceTown>): Town {
  const admin1 = knownRegion(newer) ?? knownRegion(older) ?? nearestRegion(older, index);
  const differ = newer !== undefined && comparable(newer) !== comparable(older);
  if (!newer || !namedByNewer.has(older.country)) {
    const isKnown = differ && postSovietStates.has(older.country);
    return { ...older, admin1, otherNames: isKnown ? [pressSpelling(newer.name, newer.country)] : [] };
  }
  const otherNames = differ ? [pressSpelling(older.name, older.country)] : [];
  return { ...newer, admin1, population: older.population, feature: older.feature, otherNames };
}

/** GeoNames writes `00`, or nothing, where it knows no region. */
function knownRegion(town: SourceTown | undefined): string | undefined {
  return town === undefined || town.admin1 === "00" || town.admin1 === "" ? undefined : town.admin1;
}

function nearestRegion(town: SourceTown, index: PointIndex<SourceTown>): string {
  const neighbour = index.near(town, 100).find(({ point }) => knownRegion(point) !== undefined);
  return neighbour?.point.admin1 ?? "";
}

/** Towns only the newer vintage has. It carries no feature codes, so what lies inside a large city is taken for a quarter. */
function newTowns(newer: SourceTown[], taken: ReadonlySet<SourceTown>, older: SourceTown[]): Town[] {
  const olderIndex = new PointIndex(older);
  return newer
    .filter((town) => centralAsia.has(town.country) && !taken.has(town))
    .filter((town) => {
      const near = olderIndex.near(town, 30);
      return !near.some(
        ({ point, kilometres }) =>
          (comparable(point) === comparable(town) && kilometres <= sameNameKilometres) ||
          (point.population >= 200_000 && kilometres <= cityRadiusKilometres(point.population)),
      );
    })
    .map((town) => ({ ...town, otherNames: [] }));
}

/** 11 km for Tashkent and Almaty, 5 km for half a million: the built-up area of cities of the region, roughly. */
function cityRadiusKilometres(population: number): number {
  return 0.008 * Math.sqrt(population);
}

function comparable(town: SourceTown): string {
  return slugOf(pressSpelling(town.name, town.country));
}
