import { ARTICLE_FIELDS } from "../../domain/schema.ts";
import { CodedValues } from "../CodedValues.ts";
import type { StoredArticles } from "../StoredDataset.ts";
import { against, checkCoded, checkTexts, unlessNone } from "./checks.ts";

/** Holds the articles of a columnar file to the contract. Throws a ColumnsProblem. */
export function checkArticles(articles: StoredArticles): void {
  checkTexts("id", articles.id);
  for (const name of ["file", "title", "url"] as const) checkTexts(name, articles[name], { mayBeNull: true });
  for (const name of ["language", "published", "publisher"] as const)
    checkCoded(name, articles[name], new CodedValues(articles[name], String), against(ARTICLE_FIELDS[name]));
  const values = new CodedValues<unknown>(articles.problems, (text) => JSON.parse(text));
  checkCoded("problems", articles.problems, values, unlessNone(against(ARTICLE_FIELDS.problems)));
}
