import type { Article, ArticleMetadata, Incident, Place, PlaceId, Problem } from "../domain/schema.ts";
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
