import { remembering } from "../domain/remembering.ts";
import type { Span } from "../domain/schema.ts";

/** A word, a number or a mark, with its place in the article. */
export interface Token extends Span {
  text: string;
  lower: string;
  kind: "word" | "number" | "mark";
  /** Written with a capital that is not the whole of a word in capitals. */
  capital: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:[-'’ʼ‘`][\p{L}\p{M}]+){0,6}|\d+(?:[.,]\d+){0,6}|\t|\n\s{0,12}| {3,12}(?=\S)|\S/gu;
/** A tab, a wide gap or the end of a line that goes on as a row sets columns apart. */
export function isGap({ text }: Token): boolean {
  return text.trim() === "";
}

const POSSESSIVE = /['’]s$/u;

/** What a word is wherever it stands. One string for all its places also makes it cheap to look up. */
const written = remembering((text): Omit<Token, keyof Span> => {
  const kind = /^\p{L}/u.test(text) ? "word" : /^\d/u.test(text) ? "number" : "mark";
  return { text, lower: text.toLowerCase(), kind, capital: /^\p{Lu}/u.test(text) };
});

function token(word: string, start: number): Token {
  const { text, lower, kind, capital } = written(word);
  return { text, lower, kind, start, end: start + text.length, capital };
}

/** The tokens of a span; a possessive ending is a token of its own, so that the name before it stays a name. */
export function tokensOf(article: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of article.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index;
    const ending = POSSESSIVE.exec(match[0]);
    if (ending === null) tokens.push(token(match[0], at));
    else {
      tokens.push(token(match[0].slice(0, ending.index), at));
      tokens.push({ ...token(ending[0], at + ending.index), kind: "mark", lower: "'s" });
    }
  }
  return tokens;
}
