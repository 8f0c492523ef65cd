import { daysInMonth, toDay } from "../domain/day.ts";
import type { Span } from "../domain/schema.ts";
import type { ArticleText } from "./Article.ts";
import { months } from "./lexicon/months.ts";

/** What an article says of itself in labelled lines above its text. */
interface FrontMatter extends Span {
  title: string | null;
  published: string | null;
}

const FENCE = /^(?:---|\+\+\+)\s*$/u;
const FIELD =
  /^(title|headline|date|published|publication date|pubdate|author|by|source|url|link|language|lang|tags|category|section|slug|publisher|description|layout|draft|id)\s*[:=]\s*(.{0,400})$/iu;
const MOST_LINES = 20;
const LEAST_FIELDS = 2;

const ISO = /^(\d{4})-(\d{2})-(\d{2})/u;
const DOTTED = /^(\d{1,2})[./](\d{1,2})[./](\d{4})\b/u;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})\b/u;
const MONTH_FIRST = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u;

function dayOf(year: number, month: number, day: number): string | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? toDay(year, month, day) : null;
}

function monthOf(word: string | undefined): number {
  return months[(word ?? "").toLowerCase()] ?? 0;
}

/** A day written in full; `null` for any other words. */
function readDay(words: string): string | null {
  const text = words.replace(/^["']|["']$/gu, "");
  const iso = ISO.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? null : dayOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
}

/** The labelled lines, between fences or up to a blank line, with which an article begins; `null` where it has none. */
export function frontMatterOf(text: string): FrontMatter | null {
  const start = text.length - text.trimStart().length;
  const lines = text.slice(start, start + 8000).split("\n", MOST_LINES);
  const isFenced = FENCE.test(lines[0] ?? "");
  const fields = new Map<string, string>();
  let end = start;
  for (const [at, line] of lines.entries()) {
    const field = FIELD.exec(line.trim());
    const isFence = FENCE.test(line.trim());
    if (!isFence && field === null && !(isFenced && line.trim() !== "")) break;
    end += line.length + 1;
    if (field !== null) fields.set((field[1] ?? "").toLowerCase(), (field[2] ?? "").trim());
    if (isFence && at > 0) break;
  }
  const title = fields.get("title") ?? fields.get("headline") ?? null;
  const dated =
    fields.get("published") ?? fields.get("publication date") ?? fields.get("pubdate") ?? fields.get("date");
  if (fields.size < LEAST_FIELDS || (title === null && dated === undefined)) return null;
  return {
    start,
    end: Math.min(end, text.length),
    title: title === null ? null : title.replace(/^["']|["']$/gu, "") || null,
    published: dated === undefined ? null : readDay(dated),
  };
}

/** An article with the title and the day of publication that stand above its text, where nothing beside it tells them. */
export function withFrontMatter(article: ArticleText): ArticleText {
  const found = frontMatterOf(article.text);
  if (found === null) return article;
  const { metadata } = article;
  const title = metadata.title ?? found.title;
  const published = metadata.published ?? found.published;
  return { ...article, metadata: { ...metadata, title, published } };
}
