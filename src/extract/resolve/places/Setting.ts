import type { Gazetteer } from "../../../domain/gazetteer.ts";
import { countries, nationalities } from "../../lexicon/institutions.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import { Atlas, type Located } from "./Atlas.ts";

/** Where an article plays: what its place names mean. */
export interface Setting {
  /** ISO 3166-1 alpha-2; `null` where the article names no country. */
  country: string | null;
  /** The place a mention means; `null` where it could be several, or is none the gazetteer has. */
  placeOf(mention: MentionOf<"place">): Located | null;
}

/** A country's own name says more than one of its towns, which may be where somebody was born. */
const NAMED = 2;

/** The country named most often, by its name, its adjective or its towns. */
function countryOf(reads: readonly Read[], gazetteer: Gazetteer): string | null {
  const votes = new Map<string, number>();
  const vote = (country: string | undefined, weight: number) => {
    if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  for (const { tokens, sightings, passage } of reads) {
    if (passage.kind === "furniture") continue;
    for (const { lower } of tokens) vote(countries[lower] ?? nationalities[lower], NAMED);
    for (const { mention } of sightings)
      if (mention.kind === "place") vote(gazetteer.named(mention.value.name)[0]?.place.country, 1);
  }
  const [first] = [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/** What every place name of an article means; a district or a homonym by what the article has told of before it. */
export function settingOf(reads: readonly Read[], gazetteer: Gazetteer): Setting {
  const country = countryOf(reads, gazetteer);
  const atlas = new Atlas(gazetteer, country);
  const told = reads.filter(({ passage }) => passage.kind !== "furniture");
  for (const read of told) atlas.read(read);
  atlas.close();
  return { country, placeOf: (mention) => atlas.placeOf(mention) };
}
