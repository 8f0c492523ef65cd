import type { Article, Incident, Place, PlaceId } from "../../src/domain/schema.ts";
import { Block } from "./Block.ts";
import { Occasions } from "./Occasion.ts";
import { Publishing } from "./Publishing.ts";
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
 * time, so that a million incidents never stand in memory: of those whose day is known some days' do.
 */
export function syntheticArchive({ incidents, seed }: SyntheticOptions): SyntheticArchive {
  return {
    places: syntheticPlaces,
    *articles() {
      const occasions = new Occasions(seed);
      const publishing = new Publishing();
      let told = 0;
      for (let number = 0; told < incidents; number++) {
        const block = new Block(occasions, seed, number, { told, of: incidents });
        for (const each of block.articles) publishing.add(each);
        yield* publishing.before(block.lastDay);
        told += block.size;
      }
      yield* publishing.rest();
    },
  };
}
