import { centralAsia, gazetteerCountries, postSovietStates } from "./countries.ts";
import { kilometresBetween } from "./distance.ts";
import type { Town } from "./joinTowns.ts";
import { formerNames, type NameOverride, nameOverrides } from "./nameOverrides.ts";
import { notTowns } from "./notTowns.ts";
import { otherSpellings } from "./otherSpellings.ts";
import { pressSpelling } from "./pressSpelling.ts";
import { slugOf, soundKey } from "./slug.ts";

/**
 * Gives every town the name the English press uses and lists the source's own and former names beside it.
 * @throws where a row of the tables meets no town: the source has changed, and the table must be read again
 */
export function nameTowns(towns: readonly Town[]): Town[] {
  const sorted = mostPopulousFirst(towns);
  const bySource = groupBy(sorted, (town) => `${town.country} ${town.name}`);
  const excluded = new Set(notTowns.flatMap(({ country, source }) => sourceTowns(bySource, country, source)));
  const renamed = new Map<Town, NameOverride>();
  for (const override of nameOverrides) {
    const [town] = sourceTowns(bySource, override.country, override.source);
    if (town) renamed.set(town, override);
  }
  const named = sorted.filter((town) => !excluded.has(town)).map((town) => withName(town, renamed.get(town)));
  for (const row of formerNames) {
    const town = named.find((candidate) => candidate.country === row.country && candidate.name === row.name);
    if (!town) throw new Error(`No town of ${row.country} is called "${row.name}"; see nameOverrides.ts`);
    town.otherNames.push(...row.otherNames);
  }
  addSpellings(named);
  return named.map((town) => ({ ...town, otherNames: distinctNames(town) }));
}

function addSpellings(towns: readonly Town[]): void {
  const byName = groupBy(towns, (town) => `${town.country} ${town.name}`);
  for (const [country, spellings] of Object.entries(otherSpellings))
    for (const [name, others] of Object.entries(spellings)) {
      const [town] = byName.get(`${country} ${name}`) ?? [];
      if (!town) throw new Error(`No town of ${country} is called "${name}"; see otherSpellings.ts`);
      town.otherNames.push(...others.split("|"));
    }
}

function sourceTowns(bySource: ReadonlyMap<string, Town[]>, country: string, source: string): Town[] {
  const towns = bySource.get(`${country} ${source}`);
  if (!towns) throw new Error(`No town of ${country} is called "${source}" in the sources`);
  return towns;
}

function withName(town: Town, override: NameOverride | undefined): Town {
  const spelling = pressSpelling(town.name, town.country);
  const otherNames = override?.misnomer ? town.otherNames : [spelling, ...town.otherNames];
  return { ...town, name: override?.name ?? spelling, otherNames };
}

/** Spellings that differ in more than marks; only where reports of the field may use them. */
function distinctNames(town: Town): string[] {
  if (!postSovietStates.has(town.country)) return [];
  const seen = new Set([slugOf(town.name)]);
  return town.otherNames.filter((name) => {
    const slug = slugOf(name);
    if (seen.has(slug)) return false;
    seen.add(slug);
    return true;
  });
}

const sameTownKilometres = 15;
const samePointKilometres = 0.3;

/**
 * Drops the lesser of two records of one town: the same name in the same country within 15 km (GeoNames has many a
 * town once as a town and once as the seat of its district), or the very same point.
 */
export function withoutDuplicates(towns: readonly Town[]): Town[] {
  const kept: Town[] = [];
  const keptByName = new Map<string, Town[]>();
  const keptBySquare = new Map<string, Town[]>();
  for (const town of mostPopulousFirst(towns)) {
    const sameName = listAt(keptByName, `${town.country} ${twinKey(town)}`);
    // Squares of a hundredth of a degree: the same point, but for rounding.
    const sameSquare = listAt(keptBySquare, `${town.latitude.toFixed(2)} ${town.longitude.toFixed(2)}`);
    const twin =
      sameName.find((other) => kilometresBetween(town, other) <= sameTownKilometres) ??
      sameSquare.find((other) => kilometresBetween(town, other) <= samePointKilometres);
    if (twin) continue;
    kept.push(town);
    sameName.push(town);
    sameSquare.push(town);
  }
  return kept;
}

/** Two romanisations of one name meet only where the sources are known to mix them. */
function twinKey(town: Town): string {
  return centralAsia.has(town.country) ? soundKey(town.name) : slugOf(town.name);
}

/** The order ids are given in: by population, then, where it is equal or not known, by country, name and place. */
export function mostPopulousFirst(towns: readonly Town[]): Town[] {
  const rank = new Map([...gazetteerCountries].map((country, index) => [country, index]));
  return [...towns].sort(
    (one, other) =>
      other.population - one.population ||
      (rank.get(one.country) ?? 0) - (rank.get(other.country) ?? 0) ||
      compareText(one.name, other.name) ||
      one.latitude - other.latitude ||
      one.longitude - other.longitude,
  );
}

/** By code unit, not by locale: the same order on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) listAt(groups, key(item)).push(item);
  return groups;
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const existing = lists.get(key);
  if (existing) return existing;
  const created: T[] = [];
  lists.set(key, created);
  return created;
}
