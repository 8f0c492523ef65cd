import type { WrittenLaw } from "../Mention.ts";
import type { Token } from "../token.ts";
import { type Reading, type Rule, scan, spanOf } from "./Rule.ts";

interface Found {
  article: string;
  part: string | null;
  to: number;
}

function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.lower);
}

/** A number with its parts: "488", "456-2", "378.2". */
function numberAt(tokens: readonly Token[], at: number): { text: string; to: number } | null {
  const first = tokens[at];
  if (first?.kind !== "number" || !/^\d{1,3}(?:\.\d{1,3}){0,2}$/.test(first.text)) return null;
  const second = tokens[at + 2];
  const isJoined = tokens[at + 1]?.text === "-" && second?.kind === "number" && tokens[at + 1]?.start === first.end;
  return isJoined ? { text: `${first.text}-${second.text}`, to: at + 3 } : { text: first.text, to: at + 1 };
}

/** Where the number of a part or article stands behind its noun: "Part 6", "p. 1". */
function behindNoun(
  tokens: readonly Token[],
  at: number,
  nouns: readonly string[],
): { text: string; to: number } | null {
  if (!isWord(tokens[at], ...nouns)) return null;
  return numberAt(tokens, tokens[at + 1]?.text === "." ? at + 2 : at + 1);
}

const ARTICLE = ["article", "articles", "art"];
const PART = ["part", "parts", "p"];

/** "Article 488, part 6", "Art. 405 p. 1". */
function articleFirst(tokens: readonly Token[], at: number): Found | null {
  const article = behindNoun(tokens, at, ARTICLE);
  if (article === null) return null;
  const next = tokens[article.to]?.text === "," ? article.to + 1 : article.to;
  const part = behindNoun(tokens, next, PART);
  return { article: article.text, part: part?.text ?? null, to: part?.to ?? article.to };
}

/** "part 9 of Article 490". */
function partFirst(tokens: readonly Token[], at: number): Found | null {
  const part = behindNoun(tokens, at, PART);
  if (part === null || !isWord(tokens[part.to], "of")) return null;
  const article = behindNoun(tokens, part.to + 1, ARTICLE);
  return article === null ? null : { article: article.text, part: part.text, to: article.to };
}

/** The code, where it is named close by: "of the Criminal Code", "Code of Administrative Offences". */
function codeOf({ article, passage, tokens }: Reading, from: number, to: number): WrittenLaw["code"] {
  const start = Math.max(passage.start, (tokens[from]?.start ?? passage.start) - 60);
  const around = article.slice(start, Math.min(passage.end, (tokens[to - 1]?.end ?? passage.end) + 60));
  const isCriminal = /\bCriminal Code\b/iu.test(around);
  const isAdministrative = /\bAdministrative (?:Code|Offen[cs]es)\b|\bCoAO\b/iu.test(around);
  if (isCriminal === isAdministrative) return null;
  return isCriminal ? "criminal" : "administrative";
}

/** Articles of law, with their part and code where they are named. */
export const lawRule: Rule = (reading) =>
  scan(reading.tokens, (at) => {
    const found = articleFirst(reading.tokens, at) ?? partFirst(reading.tokens, at);
    if (found === null) return null;
    const { article, part, to } = found;
    const value = { article, part, code: codeOf(reading, at, to) };
    return { from: at, to, mention: { kind: "law", rule: "law", value, ...spanOf(reading.tokens, at, to) } };
  });
