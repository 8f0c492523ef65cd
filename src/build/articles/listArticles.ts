import { readdir } from "node:fs/promises";
import { METADATA } from "./metadataFile.ts";

function isArticle(name: string): boolean {
  return name.toLowerCase().endsWith(".txt");
}

function isHidden(name: string): boolean {
  return name.startsWith(".");
}

/** Names in a folder of articles. */
export interface Listed {
  /** Files that may be articles, sorted. */
  articles: readonly string[];
  /** What stands beside articles; in lower case, as a file system may take names. */
  metadata: ReadonlySet<string>;
  /** What else lies there. */
  ignored: readonly string[];
}

/** What lies in a folder of articles. */
export async function listArticles(seeds: string): Promise<Listed> {
  const names = await readdir(seeds);
  const ignored = names.filter((name) => {
    if (isHidden(name)) return isArticle(name);
    return !isArticle(name) && !name.endsWith(METADATA);
  });
  return {
    articles: names.filter((name) => isArticle(name) && !isHidden(name)).sort(),
    metadata: new Set(names.map((name) => name.toLowerCase()).filter((name) => name.endsWith(METADATA))),
    ignored,
  };
}
