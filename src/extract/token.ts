import { remembering } from "../domain/remembering.ts";
import type { Span } from "../domain/schema.ts";
import { participles } from "./lexicon/irregularVerbs.ts";

/** What a word, a number or a mark is wherever it stands. */
export interface Word {
  text: string;
  lower: string;
  kind: "word" | "number" | "mark";
  /** Written with a capital that is not the whole of a word in capitals. */
  capital: boolean;
  /** What has been asked of it, by the number of the question: see `ofWord`. */
  answers: unknown[];
}

/** A word with its place in the article. */
export interface Token extends Omit<Word, "answers">, Span {
  word: Word;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:[-'’ʼ‘`][\p{L}\p{M}]+){0,6}|\d+(?:[.,]\d+){0,6}|\t|\n\s{0,12}| {3,12}(?=\S)|\S/gu;
/** A tab, a wide gap or the end of a line that goes on as a row sets columns apart. */
export function isGap({ text }: Token): boolean {
  return text.trim() === "";
}

/** The words as a pattern reads them, in small letters. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(" ");
}

/** "'s", or what is left of an auxiliary behind a pronoun. */
const ENDING = /['’]s$|(?<=^(?:i|he|she|it|we|you|they|who|that|there))['’](?:ve|re|ll|d|m)$/iu;
/** The auxiliary that is left of a verb behind a pronoun. */
const AUXILIARIES: Readonly<Record<string, string>> = { ve: "have", re: "are", ll: "will", m: "am" };
/** Behind these "'s" is a verb. */
const SUBJECTS = new Set("he she it who that there here what where".split(" "));

function wordOf(text: string, lower: string, kind: Word["kind"]): Word {
  return { text, lower, kind, capital: /^\p{Lu}/u.test(text), answers: [] };
}

/** A word as it is written, and where its ending begins that is a token of its own; -1 for none. */
const written = remembering((text): { word: Word; cut: number } => {
  const kind = /^\p{L}/u.test(text) ? "word" : /^\d/u.test(text) ? "number" : "mark";
  const lower = text.toLowerCase().replace(/n’t$/u, "n't");
  return { word: wordOf(text, lower, kind), cut: ENDING.exec(text)?.index ?? -1 };
});

/** An ending and the word it stands for, with a blank between. */
const ended = remembering((both): Word => {
  const [text = "", lower = ""] = both.split(" ");
  return wordOf(text, lower, lower === "'s" ? "mark" : "word");
});

function token(word: Word, start: number): Token {
  const { text, lower, kind, capital } = word;
  return { text, lower, kind, start, end: start + text.length, capital, word };
}

/** What an ending says: "he'd been" has "had", "he'd be" has "would"; "she's" has "is", "N.'s been" has "has". */
function lowerOf(ending: string, before: string, next: string): string {
  const letters = ending.slice(1).toLowerCase();
  if (letters === "d") return /(?:ed|en)$/u.test(next) || participles.has(next) ? "had" : "would";
  if (letters !== "s") return AUXILIARIES[letters] ?? letters;
  if (["been", "had", "got"].includes(next)) return "has";
  return SUBJECTS.has(before) ? "is" : "'s";
}

function wordsIn(text: string): RegExpExecArray[] {
  const words: RegExpExecArray[] = [];
  TOKEN.lastIndex = 0;
  for (let word = TOKEN.exec(text); word !== null; word = TOKEN.exec(text)) words.push(word);
  return words;
}

/** The tokens of a span; a possessive ending is a token of its own, so that the name before it stays a name. */
export function tokensOf(article: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const words = wordsIn(article.slice(start, end));
  for (let index = 0; index < words.length; index++) {
    const { 0: text, index: from } = words[index] as RegExpExecArray;
    const at = start + from;
    const { word, cut } = written(text);
    if (cut < 0) tokens.push(token(word, at));
    else {
      const before = token(written(text.slice(0, cut)).word, at);
      const ending = text.slice(cut);
      const lower = lowerOf(ending, before.lower, words[index + 1]?.[0].toLowerCase() ?? "");
      tokens.push(before, token(ended(`${ending} ${lower}`), at + cut));
    }
  }
  return tokens;
}

/** The token at a place in lower case; empty behind the ends. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}
