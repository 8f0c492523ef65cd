import type { Read } from "../stage3Mentions.ts";

/** A line of the article with its passages. */
export interface Paragraph {
  reads: readonly Read[];
  /** A blank line stands before it. */
  isApart: boolean;
  isHeading: boolean;
}

const BLANK_LINE = /\n[ \t\r]*\n/u;

/** The lines of an article that are no furniture, in order. */
export function paragraphsOf(article: string, reads: readonly Read[]): Paragraph[] {
  const paragraphs: { reads: Read[]; isApart: boolean; isHeading: boolean }[] = [];
  let [line, end] = [-1, 0];
  for (const read of reads) {
    const { paragraph, kind, start } = read.passage;
    if (kind !== "furniture") {
      const isApart = BLANK_LINE.test(article.slice(end, start));
      if (paragraph === line) paragraphs.at(-1)?.reads.push(read);
      else paragraphs.push({ reads: [read], isApart, isHeading: kind === "heading" });
      line = paragraph;
    }
    end = read.passage.end;
  }
  return paragraphs;
}
