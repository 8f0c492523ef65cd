import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type Linkable, linkableOf } from "../../domain/cases/Linkable.ts";
import type { Article, Incident, Place, PlaceId } from "../../domain/schema.ts";
import type { ReadArticle } from "../../extract/readArticle.ts";
import { listed, unlisted } from "./listed.ts";

/** What the dataset is put together from without looking at the incidents themselves. */
export interface Head {
  article: Article;
  places: Record<PlaceId, Place>;
  linkables: Linkable[];
  /** Incidents that are told as background. */
  background: number;
}

/** What was read of one article, as it is kept on the disk: the head, and the incidents' text in the dataset; both compressed. */
export interface Reading {
  head: Uint8Array;
  body: Uint8Array;
}

/** Speed before size: of text as regular as this the quickest level leaves a tenth. */
const LEVEL = { level: 1 };

function pack(text: string): Uint8Array {
  return deflateRawSync(text, LEVEL);
}

function unpack(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString("utf8");
}

/** The incidents in the order of the dataset. */
export function toReading({ article, places, incidents }: ReadArticle): Reading {
  const background = incidents.filter((incident) => incident.background).length;
  const head: Head = { article, places, linkables: incidents.map(linkableOf), background };
  return { head: pack(JSON.stringify(head)), body: pack(listed(incidents)) };
}

export function headOf({ head }: Pick<Reading, "head">): Head {
  return JSON.parse(unpack(head)) as Head;
}

/** The incidents as they stand in the dataset, but that each is a case by itself. */
export function incidentsTextOf({ body }: Pick<Reading, "body">): string {
  return unpack(body);
}

export function incidentsOf(text: string): Incident[] {
  return unlisted(text);
}
