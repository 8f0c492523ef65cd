import { en } from "zod/locales";
import * as z from "zod/mini";
import { isDay } from "./day.ts";
import { isImpreciseDate } from "./impreciseDate.ts";
import type { Keyed } from "./Sequence.ts";
import { BASES, CHARGE_CATEGORIES, DATE_EVENTS, FIELD_NAMES, STATUSES } from "./vocabulary.ts";

// Its fast path compiles code at run time, which a strict content security policy forbids and reports.
z.config({ ...en(), jitless: true });

const text = z.string().check(z.minLength(1));
const wholeNumber = z.number().check(z.int(), z.nonnegative());
const positiveNumber = z.number().check(z.positive());
const day = z.string().check(z.refine(isDay, "not a day that exists"));
const impreciseDate = z.string().check(z.refine(isImpreciseDate, "not an EDTF date that exists"));

const span = z.object({ start: wholeNumber, end: wholeNumber });

const evidence = z.object({ start: wholeNumber, end: wholeNumber, basis: z.enum(BASES), rule: text });

/** What could not be understood in an article; `span` says where, `null` when it is about the whole. */
const problem = z.object({ message: text, span: z.nullable(span) });

const article = z.object({
  id: text,
  file: text,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  language: text,
  title: z.nullable(text),
  published: z.nullable(day),
  url: z.nullable(text),
  publisher: z.nullable(text),
  /** Its reader added it on the page: it is on no other machine, and its name, which may be a person's, is private. */
  added: z.optional(z.literal(true)),
  problems: z.array(problem),
});

const place = z.object({
  name: text,
  /** A region stands for itself where an article names no town; its mark on the map is hollow. */
  kind: z.enum(["town", "region"]),
  region: z.nullable(text),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
});

const term = z
  .object({
    years: z.optional(positiveNumber),
    months: z.optional(positiveNumber),
    days: z.optional(positiveNumber),
    hours: z.optional(positiveNumber),
    life: z.optional(z.literal(true)),
  })
  .check(z.refine((value) => Object.keys(value).length > 0, "a sentence without a length"));

const law = z.object({ code: text, article: text, part: z.nullable(text) });

const charge = z.object({
  text: z.nullable(text),
  category: z.nullable(z.enum(CHARGE_CATEGORIES)),
  law: z.array(law),
});

const trigger = z.object({ text, date: z.nullable(impreciseDate) });

const person = z.object({ name: text, aliases: z.array(text), role: z.nullable(text) });

const incident = z.object({
  id: z.string().check(z.regex(/^\S+$/)),
  /** Shared by the incidents of several articles that tell of one person in one proceeding. */
  caseId: z.string().check(z.regex(/^\S+$/)),
  articleId: text,
  person: z.nullable(person),
  count: z.nullable(z.number().check(z.int(), z.positive())),
  background: z.boolean(),
  status: z.enum(STATUSES),
  date: z.nullable(impreciseDate),
  dateOf: z.nullable(z.enum(DATE_EVENTS)),
  placeId: z.nullable(text),
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  sentence: z.nullable(term),
  fine: z.nullable(z.object({ amount: positiveNumber, unit: text })),
  charge: z.nullable(charge),
  organisation: z.nullable(text),
  trigger: z.nullable(trigger),
  /** The passage that reports the outcome. */
  quote: span,
  evidence: z.partialRecord(z.enum(FIELD_NAMES), z.array(evidence).check(z.minLength(1))),
});

/** The checks of single fields, for what comes in columns. */
export const ARTICLE_FIELDS = article.shape;
export const INCIDENT_FIELDS = incident.shape;
export const PERSON_FIELDS = person.shape;
export const CHARGE_FIELDS = charge.shape;
export const TRIGGER_FIELDS = trigger.shape;
export const PLACES = z.record(text, place);

const dataset = z.object({
  schemaVersion: z.literal(1),
  /** Made up to see how Qamau carries large archives: nobody in it exists, and whatever shows it says so. */
  synthetic: z.optional(z.literal(true)),
  articles: z.array(article),
  places: PLACES,
  incidents: z.array(incident),
});

export type Span = z.infer<typeof span>;
export type Evidence = z.infer<typeof evidence>;
export type Problem = z.infer<typeof problem>;
export type Article = z.infer<typeof article>;
export type Place = z.infer<typeof place>;
export type PlaceId = string;
export type Term = z.infer<typeof term>;
export type Fine = NonNullable<Incident["fine"]>;
export type Law = z.infer<typeof law>;
export type Charge = NonNullable<Incident["charge"]>;
export type Incident = z.infer<typeof incident>;
/** As it is written: every article and incident an object of a list. */
export type DatasetFile = z.infer<typeof dataset>;
/** As it is read: articles and incidents may be made only when they are asked for. */
export interface Dataset extends Omit<DatasetFile, "articles" | "incidents"> {
  readonly articles: Keyed<Article>;
  readonly incidents: Keyed<Incident>;
}

export type Parsed = { dataset: DatasetFile } | { problems: string[] };

/** References between the lists and their order, which a schema of shapes cannot hold. */
function brokenReferences(value: DatasetFile): string[] {
  const articles = new Set<string>();
  const incidents = new Set<string>();
  const told = new Set<string>();
  let last: string | null = null;
  const problems: string[] = [];
  for (const { id } of value.articles) {
    if (articles.has(id)) problems.push(`article ${id} stands twice`);
    articles.add(id);
  }
  for (const { id, articleId, placeId, person, count } of value.incidents) {
    if (incidents.has(id)) problems.push(`incident ${id} stands twice`);
    incidents.add(id);
    if (!articles.has(articleId)) problems.push(`incident ${id}: there is no article ${articleId}`);
    if (articleId !== last && told.has(articleId))
      problems.push(`incident ${id}: stands apart from the others of its article`);
    told.add(articleId);
    last = articleId;
    if (placeId !== null && !Object.hasOwn(value.places, placeId))
      problems.push(`incident ${id}: there is no place ${placeId}`);
    if (person !== null && count !== 1) problems.push(`incident ${id}: a named person counts as 1, not ${count}`);
  }
  return problems;
}

/**
 * Checks unknown JSON against the dataset contract.
 * Returns the dataset, or one line for each place where it breaks the contract; it never throws.
 */
export function parseDataset(value: unknown): Parsed {
  const result = z.safeParse(dataset, value);
  if (!result.success)
    return { problems: result.error.issues.map((issue) => `${issue.path.join(".") || "dataset"}: ${issue.message}`) };
  const problems = brokenReferences(result.data);
  return problems.length > 0 ? { problems } : { dataset: result.data };
}

/** The optional `NAME.meta.json` beside an article. */
const articleMetadata = z.object({
  title: z.optional(z.nullable(text)),
  published: z.optional(z.nullable(day)),
  url: z.optional(z.nullable(text)),
  publisher: z.optional(z.nullable(text)),
  language: z.optional(z.nullable(text)),
});
export type ArticleMetadata = z.infer<typeof articleMetadata>;

/** Checks the metadata of an article; returns it, or the lines that say what is wrong. */
export function parseArticleMetadata(value: unknown): { metadata: ArticleMetadata } | { problems: string[] } {
  const result = z.safeParse(articleMetadata, value);
  if (result.success) return { metadata: result.data };
  return { problems: result.error.issues.map((issue) => `${issue.path.join(".") || "metadata"}: ${issue.message}`) };
}
