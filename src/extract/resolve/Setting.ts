import type { Gazetteer, GazetteerPlace } from "../../domain/gazetteer.ts";
import { capitals, countries, nationalities } from "../lexicon/institutions.ts";
import type { MentionOf } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";

/** Where an article plays: what its place names mean. */
export interface Setting {
  /** ISO 3166-1 alpha-2; `null` where the article names no country. */
  country: string | null;
  /** The place a mention means; `null` where it could be several. */
  placeOf(mention: MentionOf<"place">): GazetteerPlace | null;
}

/** The country named most often, by its name, its adjective or its towns. */
function countryOf(reads: readonly Read[], gazetteer: Gazetteer): string | null {
  const votes = new Map<string, number>();
  const vote = (country: string | undefined) => {
    if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + 1);
  };
  for (const { tokens, sightings, passage } of reads) {
    if (passage.kind === "furniture") continue;
    for (const { lower } of tokens) vote(countries[lower] ?? nationalities[lower]);
    for (const { mention } of sightings)
      if (mention.kind === "place") vote(gazetteer.named(mention.value.name)[0]?.place.country);
  }
  const [first] = [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/** Towns that share a name are told apart by the country of the article; else the one that is far larger is meant. */
const FAR_LARGER = 10;

function chooseAmong(homonyms: readonly GazetteerPlace[], country: string | null): GazetteerPlace | null {
  const [first, second] = homonyms.filter(({ place }) => place.country === country);
  const [largest, next] = first === undefined ? homonyms : [first, second];
  if (largest === undefined) return null;
  return next === undefined || largest.population >= FAR_LARGER * next.population ? largest : null;
}

export function settingOf(reads: readonly Read[], gazetteer: Gazetteer): Setting {
  const country = countryOf(reads, gazetteer);
  return {
    country,
    placeOf({ value }) {
      const name = value.kind === "capital" ? capitals[country ?? ""] : value.name;
      return name === undefined
        ? null
        : chooseAmong(
            gazetteer.named(name).filter(({ place }) => (place.kind === "region") === (value.kind === "region")),
            country,
          );
    },
  };
}
