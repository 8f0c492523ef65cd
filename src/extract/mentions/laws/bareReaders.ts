import { articleNouns, shortCodes } from "../../lexicon/codes.ts";
import { lowerAt, type Token } from "../../token.ts";
import { type Found, numberAt, partAt } from "./numberAt.ts";

/** "under 405", "under 19.11": a bare number that closes its phrase and is no count of anything. */
function bareBehindUnder(tokens: readonly Token[], at: number): Found | null {
  if (lowerAt(tokens, at - 1) !== "under") return null;
  const number = numberAt(tokens, at);
  if (number === null || !/^\d{3}|^\d{1,2}\.\d/.test(number.text)) return null;
  const next = tokens[number.to];
  const isClosed = next === undefined || ["of", "and", "for"].includes(next.lower) || /^[,;:.()–—]$/u.test(next.text);
  return isClosed ? { article: number.text, part: null, to: number.to } : null;
}

/** How many words the long name of a code may have before "Code": "the Russian Administrative". */
const LONGEST_NAME = 3;

/** "(19.3 CAO)", "207.3 of the Criminal Code": the code stands behind its number. */
function bareBeforeCode(tokens: readonly Token[], at: number): Found | null {
  const number = numberAt(tokens, at);
  if (number === null || !/^\d{2}/u.test(number.text)) return null;
  const isShort = shortCodes.has(tokens[number.to]?.text ?? "");
  const behind = tokens.slice(number.to + 2, number.to + 3 + LONGEST_NAME).map(({ lower }) => lower);
  const isLong =
    lowerAt(tokens, number.to) === "of" && lowerAt(tokens, number.to + 1) === "the" && behind.includes("code");
  return isShort || isLong ? { article: number.text, part: null, to: number.to } : null;
}

/** Nouns for a part that are hardly ever anything else right behind a number. */
const PARTS = new Set(["part", "parts", "pt", "p"]);

/** "(272, part 2)", "405 part 1 CC": a number whose part is named is one of an article. */
function bareBeforePart(tokens: readonly Token[], at: number): Found | null {
  const number = numberAt(tokens, at);
  if (number === null || !/^\d{3}|\d[.-]\d/u.test(number.text)) return null;
  const next = lowerAt(tokens, number.to) === "," ? number.to + 1 : number.to;
  const part = PARTS.has(lowerAt(tokens, next)) ? partAt(tokens, next) : null;
  return part === null ? null : { article: number.text, part: part.text, to: part.to };
}

/** "fakes about the army", 207.3: an article of three digits and a part, of three numbers, or of two that are no date, is nothing else where it stands by itself. */
function bareByShape(tokens: readonly Token[], at: number): Found | null {
  const [before, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^(?:\d{3}\.\d|\d{1,2}\.\d{1,2}\.\d|2[4-9]\.(?:1[3-9]|[2-9]\d))$/u.test(number?.text ?? "")) return null;
  const stands = [before, next].every((token) => token === undefined || /^[,;.():]$/u.test(token.text));
  return stands && before !== undefined ? { article: number?.text ?? "", part: null, to: at + 1 } : null;
}

/** "Only 342.", "Also 369": a passage that tells no more than a further article. */
function bareAlone(tokens: readonly Token[], at: number): Found | null {
  const isAlone = at === 1 && ["only", "also", "just", "plus"].includes(lowerAt(tokens, 0));
  const number = isAlone ? numberAt(tokens, at) : null;
  const isEnd = number !== null && tokens.slice(number.to).every(({ text }) => text === ".");
  return number !== null && isEnd && /^\d{3}/u.test(number.text)
    ? { article: number.text, part: null, to: number.to }
    : null;
}

/** How far behind its noun the number may stand that a verb of being tells. */
const REACH = 9;

/** "The article under which all three went is 488": what the article is said to be. */
function bareBehindBeing(tokens: readonly Token[], at: number): Found | null {
  if (!["is", "was"].includes(lowerAt(tokens, at - 1))) return null;
  const before = tokens.slice(Math.max(0, at - REACH), at - 1);
  const noun = before.findLastIndex(({ lower }) => articleNouns.has(lower));
  if (noun < 1 || before[noun - 1]?.lower !== "the" || before.slice(noun).some(({ kind }) => kind !== "word"))
    return null;
  const number = numberAt(tokens, at);
  return number === null ? null : { article: number.text, part: null, to: number.to };
}

/** Readers of numbers that nothing but their surroundings or their shape makes laws; in order. */
export const bareReaders = [
  bareBehindUnder,
  bareBeforeCode,
  bareBeforePart,
  bareByShape,
  bareAlone,
  bareBehindBeing,
] as const;
