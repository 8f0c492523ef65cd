import { linkCases } from "../domain/cases/linkCases.ts";
import type { Article, ArticleMetadata, Dataset, Incident, Place, PlaceId, Problem } from "../domain/schema.ts";
import type { Tables } from "./Article.ts";
import { extract } from "./extract.ts";
import { withFrontMatter } from "./frontMatter.ts";
import { languageOf } from "./languageOf.ts";

/** An article as received, with the name and the hash it is known by. */
export interface ReceivedArticle {
  id: string;
  file: string;
  sha256: string;
  text: string;
  metadata: ArticleMetadata;
  /** What was wrong with what stood beside it. */
  problems: Problem[];
}

/** An article with its incidents. */
export interface ReadArticle {
  article: Article;
  incidents: Incident[];
  places: Record<PlaceId, Place>;
}

function languageProblem(language: string): Problem[] {
  if (/^en(?:-|$)/iu.test(language)) return [];
  return [{ message: "the rules read English only; nothing was looked for in this article", span: null }];
}

/** Extracts one article into what stands in the dataset. */
export function readArticle(received: ReceivedArticle, tables: Tables): ReadArticle {
  const { id, file, sha256, text, metadata } = received;
  const language = metadata.language ?? languageOf(text);
  const foreign = languageProblem(language);
  const found =
    foreign.length === 0
      ? extract({ id, text, metadata }, tables)
      : { title: metadata.title ?? null, incidents: [], places: {}, problems: [] };
  const article: Article = {
    id,
    file,
    sha256,
    language,
    title: found.title,
    published: withFrontMatter({ id, text, metadata }).metadata.published ?? null,
    url: metadata.url ?? null,
    publisher: metadata.publisher ?? null,
    problems: [...received.problems, ...foreign, ...found.problems],
  };
  return { article, incidents: found.incidents, places: found.places };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts articles together into a dataset: sorted, so that the same articles give the same bytes in any order. */
export function assemble(read: readonly ReadArticle[]): Dataset {
  const sorted = [...read].sort((a, b) => byText(a.article.id, b.article.id));
  const places = Object.assign({}, ...sorted.map(({ places: found }) => found)) as Record<PlaceId, Place>;
  return {
    schemaVersion: 1,
    articles: sorted.map(({ article }) => article),
    places: Object.fromEntries(Object.entries(places).sort(([a], [b]) => byText(a, b))),
    incidents: linkCases(
      sorted.flatMap(({ incidents }) =>
        [...incidents].sort(
          (a, b) => a.quote.start - b.quote.start || firstSpan(a) - firstSpan(b) || byText(a.id, b.id),
        ),
      ),
    ),
  };
}

/** A dataset taken apart again, by article. */
function readArticlesOf({ articles, incidents, places }: Dataset): ReadArticle[] {
  return articles.map((article) => ({
    article,
    incidents: incidents.filter(({ articleId }) => articleId === article.id),
    places,
  }));
}

/** The dataset with these articles added; an article of the same name takes the place of the old one. */
export function addTo(dataset: Dataset, added: readonly ReadArticle[]): Dataset {
  const names = new Set(added.map(({ article }) => article.id));
  return assemble([...readArticlesOf(dataset).filter(({ article }) => !names.has(article.id)), ...added]);
}

/** Where the victim is named, so that the people of one passage keep its order. */
function firstSpan({ evidence }: Incident): number {
  return (evidence.person ?? evidence.count)?.[0]?.start ?? 0;
}
