import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type Linkable, linkableOf } from "../../domain/cases/Linkable.ts";
import { linkKeysOf } from "../../domain/cases/linksOf.ts";
import type { Article, Incident, Place, PlaceId } from "../../domain/schema.ts";
import type { ReadArticle } from "../../extract/readArticle.ts";
import { listed, unlisted } from "./listed.ts";

/** What must be known of all articles at once. */
export interface Summary {
  published: Article["published"];
  /** What could not be understood of it, in words. */
  problems: string[];
  places: PlaceId[];
  /** Its incidents, and by what names they may be found to be of one case with others. */
  incidents: { id: string; linkKeys: number[] }[];
  /** Incidents that are told as background. */
  background: number;
}

/** What of an article the dataset is put together from, without looking at the incidents themselves. */
export interface Head {
  article: Article;
  summary: Summary;
  places: Record<PlaceId, Place>;
  /** Of those that are linked with others by their names: unnamed groups are not. */
  linkables: Linkable[];
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

function summaryOf({ article, places, incidents }: ReadArticle): Summary {
  return {
    published: article.published,
    problems: article.problems.map(({ message }) => message),
    places: Object.keys(places),
    incidents: incidents.map((incident) => ({ id: incident.id, linkKeys: linkKeysOf(incident) })),
    background: incidents.filter(({ background }) => background).length,
  };
}

/** The incidents in the order of the dataset. */
export function toReading(read: ReadArticle): Reading {
  const { article, places, incidents } = read;
  const named = incidents.filter(({ person }) => person !== null);
  const head: Head = { article, summary: summaryOf(read), places, linkables: named.map(linkableOf) };
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
