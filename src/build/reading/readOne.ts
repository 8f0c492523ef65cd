import { parseDataset } from "../../domain/schema.ts";
import type { Tables } from "../../extract/Article.ts";
import { assemble } from "../../extract/assemble.ts";
import { type ReceivedArticle, readArticle } from "../../extract/readArticle.ts";
import { type Reading, toReading } from "./Reading.ts";

/** What became of one article: its reading, what it died of, or how it breaks the contract of the dataset. */
export type Outcome = { reading: Reading } | { failure: string } | { broken: string };

/** Reads one article and holds it to the whole contract of a dataset, as if it were the only one. Never throws. */
export function readOne(received: ReceivedArticle, tables: Tables): Outcome {
  try {
    const parsed = parseDataset(assemble([readArticle(received, tables)]));
    if ("problems" in parsed) return { broken: parsed.problems.slice(0, 5).join("; ") };
    const { articles, places, incidents } = parsed.dataset;
    const [article] = articles;
    return article === undefined
      ? { broken: "there is no article in it" }
      : { reading: toReading({ article, places, incidents }) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
