import { readdir } from "node:fs/promises";

function isArticle(name: string): boolean {
  return name.toLowerCase().endsWith(".txt");
}

function isHidden(name: string): boolean {
  return name.startsWith(".");
}

/** Names of the files that may be articles, sorted, and of what else lies beside them. */
export async function listArticles(seeds: string): Promise<{ articles: string[]; ignored: string[] }> {
  const names = await readdir(seeds);
  const ignored = names.filter((name) => {
    if (isHidden(name)) return isArticle(name);
    return !isArticle(name) && !name.endsWith(".meta.json");
  });
  return { articles: names.filter((name) => isArticle(name) && !isHidden(name)).sort(), ignored };
}
