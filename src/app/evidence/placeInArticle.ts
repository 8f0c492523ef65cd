import type { Article, Span } from "../../domain/schema.ts";

/** Where words stand in an article, as a reader would say it. Paragraphs are counted from 1, below the headline. */
export type ArticlePlace = "headline" | number;

/** Lines that are not empty; where the text begins with the title, that is the headline and no paragraph. */
function linesBefore(text: string, end: number): string[] {
  return text
    .slice(0, end)
    .split("\n")
    .filter((line) => line.trim() !== "");
}

export function placeInArticle(
  text: string,
  { title }: Pick<Article, "title">,
  { start }: Pick<Span, "start">,
): ArticlePlace {
  const line = linesBefore(text, start + 1).length;
  const [first] = linesBefore(text, text.length);
  const hasHeadline = title !== null && first?.trim() === title;
  if (!hasHeadline) return Math.max(1, line);
  return line <= 1 ? "headline" : line - 1;
}
