import type { Tables } from "../extract/Article.ts";
import { explain } from "../extract/explain.ts";
import { listArticles } from "./articles/listArticles.ts";
import { receiveFile } from "./articles/receiveFile.ts";
import { words } from "./words.ts";

/** How one article was read, in plain lines. Throws an Error where there is no such article, or it cannot be read. */
export async function explainArticle(seeds: string, name: string, tables: Tables): Promise<string> {
  const { articles } = await listArticles(seeds);
  const file = articles.find((each) => each === name || each.replace(/\.txt$/iu, "") === name);
  if (file === undefined) throw new Error(`${name}: there is no such article`);
  const received = receiveFile(seeds, file);
  if ("refusal" in received) throw new Error(`${file}: ${words.refused(received)}`);
  return explain(received, tables);
}
