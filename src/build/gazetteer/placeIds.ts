import { slugOf } from "./slug.ts";

interface Nameable {
  name: string;
  region: string | null;
  country: string;
}

/**
 * Readable, unique ids. The first of a name takes the bare slug (`aktau`), a later one adds its region
 * (`aktau-karaganda-region`), then its country, then a number. So the order of `places` decides, and must be stable.
 *
 * @param reserved ids that are given already
 */
export function givePlaceIds<P extends Nameable>(
  places: readonly P[],
  reserved: Iterable<string>,
): { id: string; place: P }[] {
  const given = new Set(reserved);
  return places.map((place) => {
    const id = firstFree(candidateIds(place), given);
    given.add(id);
    return { id, place };
  });
}

function candidateIds({ name, region, country }: Nameable): string[] {
  const slug = slugOf(name) || "place";
  const withRegion = region === null ? slug : `${slug}-${slugOf(region)}`;
  return [slug, withRegion, `${withRegion}-${country.toLowerCase()}`];
}

function firstFree(candidates: readonly string[], given: ReadonlySet<string>): string {
  const free = candidates.find((candidate) => !given.has(candidate));
  if (free !== undefined) return free;
  const longest = candidates.at(-1);
  let number = 2;
  while (given.has(`${longest}-${number}`)) number++;
  return `${longest}-${number}`;
}
