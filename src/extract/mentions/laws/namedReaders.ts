import { articleNouns, partNouns } from "../../lexicon/codes.ts";
import { lowerAt, type Token } from "../../token.ts";
import { behindNoun, type Found, numberAt, ORDINALS, partAt } from "./numberAt.ts";

/** "Article 488, part 6", "Art. 405 p. 1", "the 158th article". */
function articleFirst(tokens: readonly Token[], at: number): Found | null {
  const ordinal = numberAt(tokens, at);
  const isOrdinal =
    ordinal !== null &&
    ordinal.to > at + 1 &&
    ORDINALS.has(lowerAt(tokens, ordinal.to - 1)) &&
    articleNouns.has(lowerAt(tokens, ordinal.to));
  if (isOrdinal) return { article: ordinal.text, part: null, to: ordinal.to + 1 };
  const article = behindNoun(tokens, at, articleNouns);
  if (article === null) return null;
  const next = lowerAt(tokens, article.to) === "," ? article.to + 1 : article.to;
  const part = partAt(tokens, lowerAt(tokens, next) === "(" ? next + 1 : next);
  if (part === null) return { article: article.text, part: null, to: article.to };
  const isClosed = lowerAt(tokens, next) === "(" && lowerAt(tokens, part.to) === ")";
  return { article: article.text, part: part.text, to: isClosed ? part.to + 1 : part.to };
}

/** "part 9 of Article 490", "point b of part 2 of Article 19". */
function partFirst(tokens: readonly Token[], at: number): Found | null {
  const part = partAt(tokens, at);
  if (part === null) return null;
  const next = ["of", ","].includes(lowerAt(tokens, part.to)) ? part.to + 1 : part.to;
  const article = behindNoun(tokens, next, articleNouns);
  if (article !== null) return { article: article.text, part: part.text, to: article.to };
  const bare = next > part.to ? numberAt(tokens, next) : null;
  if (bare !== null && /^\d{3}|\d[.(-]\d/.test(bare.text)) return { article: bare.text, part: part.text, to: bare.to };
  const inner = partNouns.has(lowerAt(tokens, next)) ? partFirst(tokens, next) : null;
  return inner === null ? null : { ...inner, part: `${inner.part}.${part.text}` };
}

/** Readers of laws that are called articles or have their part before them. */
export const namedReaders = [articleFirst, partFirst] as const;
