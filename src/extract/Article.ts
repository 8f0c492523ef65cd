import type { Gazetteer } from "../domain/gazetteer.ts";
import type { ArticleMetadata, Incident, Place, PlaceId, Problem } from "../domain/schema.ts";

/** What extraction reads: one article's own text, which offsets refer to, and what is known beside it. */
export interface ArticleText {
  id: string;
  text: string;
  metadata: ArticleMetadata;
}

/** What extraction looks things up in; passed in, so that the code itself stays free of data. */
export interface Tables {
  gazetteer: Gazetteer;
}

/** What an article yields. */
export interface Extraction {
  title: string | null;
  incidents: Incident[];
  places: Record<PlaceId, Place>;
  problems: Problem[];
}
