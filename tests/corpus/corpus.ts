import { readdirSync, readFileSync } from "node:fs";
import { parseArticleMetadata } from "../../src/domain/schema.ts";
import type { ReadArticle } from "../../src/extract/readArticle.ts";
import { readArticle } from "../../src/extract/readArticle.ts";
import { tables } from "../extract/tables.ts";
import type { Answer, Gold } from "./Answer.ts";
import { type Counts, scoreArticle } from "./score.ts";
import { readShortReports } from "./shortReports.ts";

/** The articles the rules were first written for, and articles in the manner of other outlets and hands. */
export const COLLECTIONS = ["articles", "others"] as const;
export type Collection = (typeof COLLECTIONS)[number];

const COUNTRIES = new Intl.DisplayNames("en", { type: "region" });

/** Articles nobody looks at while writing rules; how they do tells how far the rules carry. */
export function isKeptAside(id: string): boolean {
  return /^(?:[A-D](?:03|07|11)|[CD]15|[P-S]1[24]|[T-X](?:04|09|13)|Y(?:0[89]|1[0-4])|Z(?:0[2569]|1[24])|AA(?:0[569]|1[234]))$/.test(
    id,
  );
}

export interface ScoredArticle {
  id: string;
  counts: Counts;
}

/** Predictions in the names of the gold files. What is background is not predicted, unless it is a person's. */
function answersOf({ incidents, places }: ReadArticle, text: string): Answer[] {
  return incidents
    .filter(({ background, person }) => !background || person !== null)
    .map((incident) => {
      const place = incident.placeId === null ? undefined : places[incident.placeId];
      const { person, sentence, fine, charge, quote } = incident;
      const fined = fine === null ? {} : { fine: { amount: fine.amount, currency: fine.unit } };
      return {
        person: person?.name ?? null,
        count: person === null ? incident.count : null,
        city: place?.kind === "town" ? place.name : null,
        country: incident.country === null ? null : (COUNTRIES.of(incident.country) ?? null),
        date: incident.date,
        status: incident.status,
        sentence: sentence === null && fine === null ? null : { ...withoutLife(sentence), ...fined },
        charge: charge?.text ?? null,
        charge_category: charge?.category ?? null,
        organisation: incident.organisation,
        evidence: text.slice(quote.start, quote.end),
      };
    });
}

function withoutLife(sentence: ReadArticle["incidents"][number]["sentence"]) {
  const { life: _, ...term } = sentence ?? {};
  return term;
}

export interface AnnotatedArticle {
  id: string;
  text: string;
  /** As its file says it; empty where there is none. */
  metadata: unknown;
  gold: { doc: string; incidents: Gold[] };
}

/** The articles of one folder with their gold answers, in order; all people in them are invented. */
export function readAnnotated(collection: Collection): AnnotatedArticle[] {
  const folder = new URL(`./${collection}/`, import.meta.url);
  const names = new Set(readdirSync(folder));
  const readText = (name: string) => readFileSync(new URL(name, folder), "utf8");
  const ids = [...names].filter((name) => name.endsWith(".txt")).map((name) => name.slice(0, -4));
  return ids.sort().map((id) => ({
    id,
    text: readText(`${id}.txt`),
    metadata: names.has(`${id}.meta.json`) ? JSON.parse(readText(`${id}.meta.json`)) : {},
    gold: JSON.parse(readText(`${id}.gold.json`)),
  }));
}

function scoreOne({ id, text, metadata: json, gold }: AnnotatedArticle): ScoredArticle {
  const parsed = parseArticleMetadata(json);
  const metadata = "metadata" in parsed ? parsed.metadata : {};
  const read = readArticle({ id, file: `${id}.txt`, sha256: "0".repeat(64), text, metadata, problems: [] }, tables);
  return { id, counts: scoreArticle(answersOf(read, text), gold.incidents) };
}

/** Reads and scores the short reports. */
export function scoreShortReports(): ScoredArticle[] {
  return readShortReports().map(scoreOne);
}

/** Reads and scores every article of one folder. */
export function scoreCorpus(collection: Collection): ScoredArticle[] {
  return readAnnotated(collection).map(scoreOne);
}

/** The corpus by how its articles were used. */
export interface CorpusParts {
  /** Of the first collection, read while writing rules. */
  inView: readonly ScoredArticle[];
  /** Of other outlets and hands, read while writing rules. */
  others: readonly ScoredArticle[];
  /** Of both, read by nobody who writes rules. */
  keptAside: readonly ScoredArticle[];
}

export function partsOf(articles: readonly ScoredArticle[], others: readonly ScoredArticle[]): CorpusParts {
  return {
    inView: articles.filter(({ id }) => !isKeptAside(id)),
    others: others.filter(({ id }) => !isKeptAside(id)),
    keptAside: [...articles, ...others].filter(({ id }) => isKeptAside(id)),
  };
}
