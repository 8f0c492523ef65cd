import { byText } from "./byText.ts";
import type { Article } from "./schema.ts";

/** What tells where an article stands among others. */
export type ArticleStanding = Pick<Article, "id" | "published">;

/** Behind every day. */
const UNKNOWN = "~";

/**
 * The order of the articles of a dataset: by the day they were published, those whose day is not known last; of one day by
 * id. What happened at one time then lies together, in a large file as in memory.
 */
export function byPublication(one: ArticleStanding, other: ArticleStanding): number {
  return byText(one.published ?? UNKNOWN, other.published ?? UNKNOWN) || byText(one.id, other.id);
}
