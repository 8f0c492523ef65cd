import { english } from "../domain/words/english.ts";
import type { Tables } from "../extract/Article.ts";
import { explain } from "../extract/explain.ts";
import type { Effects } from "./buildDataset.ts";

/** How one article was read, in plain lines. Throws an Error where there is no such article, or it cannot be read. */
export async function explainArticle(name: string, effects: Effects, tables: Tables): Promise<string> {
  const { articles } = await effects.files();
  const file = articles.find((each) => each === name || each.replace(/\.txt$/iu, "") === name);
  if (file === undefined) throw new Error(`${name}: there is no such article`);
  const received = await effects.receive(file);
  if ("refusal" in received) throw new Error(`${file}: ${english.refused(received)}`);
  return explain(received, tables);
}
