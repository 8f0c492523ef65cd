import type { Read } from "../../stage3Mentions.ts";

/** Passages of one paragraph, as one. */
export interface Paragraph {
  number: number;
  reads: readonly Read[];
  text: string;
}

const DASH = /^[-–—]\s*/u;
/** Longer than a question of an interviewer. */
const LONGEST_QUESTION = 400;

export function paragraphsOf(article: string, reads: readonly Read[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const read of reads) {
    if (read.passage.kind === "furniture") continue;
    const last = paragraphs.at(-1);
    const text = article.slice(read.passage.start, read.passage.end);
    if (last?.number === read.passage.paragraph)
      paragraphs[paragraphs.length - 1] = { ...last, reads: [...last.reads, read], text: `${last.text} ${text}` };
    else paragraphs.push({ number: read.passage.paragraph, reads: [read], text });
  }
  return paragraphs;
}

/** "— And then?": asked, not told. */
export function isQuestion({ text }: Paragraph): boolean {
  return (
    text.length <= LONGEST_QUESTION &&
    /\?["”’»*_]{0,3}\s*$/u.test(text) &&
    !/["“«]/u.test(text.replace(DASH, "").slice(0, 1))
  );
}

/** Whether a paragraph is speech from its first word on. */
export function opensSpeech({ text }: Paragraph): boolean {
  return /^(?:["“«„]|[-–—]\s)/u.test(text);
}

/** What a paragraph says outside of quotation marks. */
export function outsideQuotes({ text }: Paragraph): string {
  return text.replace(/["“„«][^"”“»]{0,2000}(?:["”»]|$)/gu, " ");
}
