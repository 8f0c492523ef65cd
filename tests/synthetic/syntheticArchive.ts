import type { Article, Incident, Place, PlaceId } from "../../src/domain/schema.ts";
import { Block } from "./Block.ts";
import { Occasions } from "./Occasion.ts";
import { syntheticPlaces } from "./syntheticPlaces.ts";

export interface SyntheticOptions {
  /** Exactly as many incidents are told. */
  incidents: number;
  /** The same seed gives the same archive. */
  seed: number;
}

export interface SyntheticArticle {
  article: Article;
  /** In the order of the dataset. */
  incidents: readonly Incident[];
  /** What the spans of its evidence count in. */
  text: string;
}

export interface SyntheticArchive {
  /** All there may be, also such as no incident is told of. */
  places: Readonly<Record<PlaceId, Place>>;
  /** In the order of the dataset; from the beginning each time it is asked for. */
  articles(): Generator<SyntheticArticle>;
}

/**
 * An archive of invented reports of invented people, as skewed as real ones: places by Zipf's law, waves after rallies,
 * unknowns of every kind, names in three alphabets, cases told by several articles. It is made a block of articles at a
 * time, so that a million incidents never stand in memory.
 */
export function syntheticArchive({ incidents, seed }: SyntheticOptions): SyntheticArchive {
  return {
    places: syntheticPlaces,
    *articles() {
      const occasions = new Occasions(seed);
      let left = incidents;
      for (let number = 0; left > 0; number++) {
        const block = new Block(occasions, seed, number, left);
        yield* block.articles;
        left -= block.size;
      }
    },
  };
}
