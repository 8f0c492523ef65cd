import type { Gazetteer, GazetteerPlace } from "../../../domain/gazetteer.ts";
import type { PlaceId } from "../../../domain/schema.ts";
import type { MentionOf, WrittenPlace } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import { Atlas } from "./atlas/Atlas.ts";
import type { Located } from "./atlas/Located.ts";
import { type Bearings, chooseAmong } from "./chooseAmong.ts";
import { countryNamed } from "./countryNamed.ts";

/** Where an article plays: what its place names mean. */
export interface Setting {
  /** ISO 3166-1 alpha-2; `null` where the article names no country. */
  country: string | null;
  /** The place a mention means; `null` where it could be several, or is none the gazetteer has. */
  placeOf(mention: MentionOf<"place">): Located | null;
  countryOf(id: PlaceId): string | null;
}

/** A country's own name says more than one of its towns, which may be where somebody was born or fled to. */
const NAMED = 2;
const PASSING = 1;
const WEIGHTS: Partial<Record<WrittenPlace["kind"], number>> = { heading: 3, court: 3, seat: 3, origin: 0, title: 1 };
/** Words before a country that is not the one an article plays in. */
const BEFORE_OTHER = new Set(["to", "from", "against", "with"]);

const NO_BEARINGS: Bearings = { country: null, named: new Set(), region: null, near: null };

/** The country of a name by itself: where several places bear it, that of the one meant anywhere, else of the largest. */
function countryMeant(homonyms: readonly GazetteerPlace[]): string | undefined {
  return (chooseAmong(homonyms, NO_BEARINGS) ?? homonyms[0])?.place.country;
}

/** The country named most often, by its name, its adjective or its towns. */
function countryOf(reads: readonly Read[], gazetteer: Gazetteer): string | null {
  const votes = new Map<string, number>();
  const vote = (country: string | undefined, weight: number) => {
    if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  for (const { tokens, sightings, passage } of reads) {
    if (passage.kind === "furniture") continue;
    for (const [at, token] of tokens.entries()) {
      const named = countryNamed(token);
      if (named !== null) vote(named, BEFORE_OTHER.has(tokens[at - 1]?.lower ?? "") ? PASSING : NAMED);
    }
    for (const { mention } of sightings)
      if (mention.kind === "place")
        vote(countryMeant(gazetteer.named(mention.value.name)), WEIGHTS[mention.value.kind] ?? PASSING);
  }
  const [first] = [...votes].filter(([, weight]) => weight > 0).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/** What every place name of an article means; a district or a homonym by what the article has told of before it. */
export function settingOf(reads: readonly Read[], gazetteer: Gazetteer): Setting {
  const country = countryOf(reads, gazetteer);
  const atlas = new Atlas(gazetteer, country);
  const told = reads.filter(({ passage }) => passage.kind !== "furniture");
  for (const read of told) atlas.read(read);
  atlas.close();
  return {
    country,
    placeOf: (mention) => atlas.placeOf(mention),
    countryOf: (id) => gazetteer.byId(id)?.country ?? null,
  };
}
