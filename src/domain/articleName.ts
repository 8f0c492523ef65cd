import type { Sequence } from "./Sequence.ts";
import type { Article } from "./schema.ts";

type Articles = Sequence<Article>;

const namesOf = new WeakMap<Articles, ReadonlyMap<string, string>>();

function namesIn(articles: Articles): ReadonlyMap<string, string> {
  const known = namesOf.get(articles);
  if (known !== undefined) return known;
  const bearers = new Map<string, number>();
  for (const { title } of articles) if (title !== null) bearers.set(title, (bearers.get(title) ?? 0) + 1);
  const nameOf = ({ title, file }: Article) => {
    if (title === null) return file;
    return (bearers.get(title) ?? 0) > 1 ? `${title} (${file})` : title;
  };
  const names = new Map(Array.from(articles, (article) => [article.id, nameOf(article)] as const));
  namesOf.set(articles, names);
  return names;
}

/** The title of an article, else its file; where several of the dataset bear the title, with the file that tells it apart. */
export function articleNameOf(articles: Articles, id: string): string {
  return namesIn(articles).get(id) ?? id;
}
