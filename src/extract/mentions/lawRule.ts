import { articleNouns, codeNames, partNouns, severalArticles, shortCodes } from "../lexicon/codes.ts";
import type { WrittenLaw } from "../Mention.ts";
import { lowerAt, type Token } from "../token.ts";
import { type Reading, type Rule, type Sighting, scan, spanOf } from "./Rule.ts";

interface Found {
  article: string;
  part: string | null;
  to: number;
}

interface Numbered {
  text: string;
  to: number;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const ORDINALS = new Set(["st", "nd", "rd", "th"]);

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end;
}

/** What is joined to a number: "-2", "(6)", "¹". */
function suffixAt(tokens: readonly Token[], at: number): Numbered | null {
  const [mark, digits, closing] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const raised = SUPERSCRIPTS.indexOf(mark?.text ?? "none");
  if (raised >= 0 && touches(tokens, at)) return { text: `-${raised}`, to: at + 1 };
  if (digits?.kind !== "number" || !/^\d{1,2}(?:\.\d{1,2})?$/.test(digits.text)) return null;
  if (mark?.text === "-" && touches(tokens, at) && touches(tokens, at + 1))
    return { text: `-${digits.text}`, to: at + 2 };
  return mark?.text === "(" && closing?.text === ")" ? { text: `(${digits.text})`, to: at + 3 } : null;
}

/** A number with what is joined to it: "488", "456-2", "378.2", "307(3)". */
function numberAt(tokens: readonly Token[], at: number): Numbered | null {
  const first = tokens[at];
  if (first?.kind !== "number" || !/^\d{1,3}(?:\.\d{1,3}){0,3}$/.test(first.text)) return null;
  const suffix = suffixAt(tokens, at + 1);
  if (suffix !== null) return { text: `${first.text}${suffix.text}`, to: suffix.to };
  const isOrdinal = ORDINALS.has(lowerAt(tokens, at + 1)) && touches(tokens, at + 1);
  return { text: first.text, to: isOrdinal ? at + 2 : at + 1 };
}

/** The number behind a noun, whose full stop or "No." may stand between: "Part 6", "p. 1", "Art. No. 405". */
function behindNoun(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): Numbered | null {
  if (!nouns.has(lowerAt(tokens, at))) return null;
  const next = [".", "no", "№", ":"].includes(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  return numberAt(tokens, next);
}

/** "part 2", "the second part" is left to others; further numbers of parts ("parts 1 and 2") are read over. */
function partAt(tokens: readonly Token[], at: number): Numbered | null {
  const part = behindNoun(tokens, at, partNouns);
  if (part === null) return null;
  const further = ["and", ","].includes(lowerAt(tokens, part.to)) ? numberAt(tokens, part.to + 1) : null;
  const isMore = further !== null && articleNouns.has(lowerAt(tokens, further.to + 1));
  return isMore ? { text: part.text, to: further.to } : part;
}

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

/** "under 405", "under 19.11": a bare number that closes its phrase and is no count of anything. */
function bareBehindUnder(tokens: readonly Token[], at: number): Found | null {
  if (lowerAt(tokens, at - 1) !== "under") return null;
  const number = numberAt(tokens, at);
  if (number === null || !/^\d{3}|^\d{1,2}\.\d/.test(number.text)) return null;
  const next = tokens[number.to];
  const isClosed = next === undefined || ["of", "and", "for"].includes(next.lower) || /^[,;.()]$/u.test(next.text);
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

/** The bracket behind a law, which says what it is about, is read over to the next number of a list. */
function behindGloss(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== "(") return at;
  const close = tokens.slice(at, at + 30).findIndex(({ text }) => text === ")");
  return close < 0 ? at : at + close + 1;
}

/** Further numbers of a list: "Articles 130 and 342", "Article 342 (…) and 361-4 (…)". */
function furtherAt(tokens: readonly Token[], from: number, several: boolean): (Found & { from: number })[] {
  const found: (Found & { from: number })[] = [];
  for (let at = behindGloss(tokens, from); [",", "and", "or", "&"].includes(lowerAt(tokens, at)); ) {
    const next = lowerAt(tokens, at) === "," && ["and", "or"].includes(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    const number = numberAt(tokens, next);
    const isOwn = number !== null && (/[-.(]/.test(number.text) || (several && /^\d{2,3}$/.test(number.text)));
    if (!isOwn || number === null || (tokens[number.to]?.kind === "word" && !several)) break;
    found.push({ article: number.text, part: null, from: next, to: number.to });
    at = behindGloss(tokens, number.to);
  }
  return found;
}

/** How far a code may be named behind and before its article, in characters. */
const AHEAD = 110;
const BACK = 50;

/** The code, where it is named close by: "of the Criminal Code", "Criminal Code Article 174". */
function codeOf({ article, passage, tokens }: Reading, from: number, to: number): WrittenLaw["code"] {
  const end = tokens[to - 1]?.end ?? passage.end;
  const start = tokens[from]?.start ?? passage.start;
  const ahead = article.slice(end, Math.min(passage.end, end + AHEAD)).split(/\bart(?:icles?|s?\.)|;/iu)[0] ?? "";
  const back = article.slice(Math.max(passage.start, start - BACK), start);
  const named = (text: string) =>
    codeNames.flatMap(([kind, pattern]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [{ kind, at }];
    });
  const [next] = named(ahead).sort((a, b) => a.at - b.at);
  const last = named(back)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  return next?.kind ?? last?.kind ?? null;
}

/** Whether an article of law may begin with a token: at all others there is nothing to read. */
function opensLaw({ kind, lower }: Token): boolean {
  return kind === "number" || articleNouns.has(lower) || partNouns.has(lower);
}

/** In order: the first that reads something at a token is believed. */
const READERS: readonly ((tokens: readonly Token[], at: number) => Found | null)[] = [
  articleFirst,
  partFirst,
  bareBehindUnder,
  bareBeforeCode,
  bareBeforePart,
  bareByShape,
  bareAlone,
  bareBehindBeing,
];

/** Articles of law, with their part and code where they are named. */
export const lawRule: Rule = (reading) => {
  const { tokens } = reading;
  const sighting = ({ article, part, from, to }: Found & { from: number }): Sighting => {
    const value = { article, part, code: codeOf(reading, from, to) };
    return { from, to, mention: { kind: "law", rule: "law", value, ...spanOf(tokens, from, to) } };
  };
  const first = scan(tokens, (at) => {
    const token = tokens[at];
    if (token === undefined || !opensLaw(token)) return null;
    const found = READERS.reduce<Found | null>((known, read) => known ?? read(tokens, at), null);
    return found === null ? null : sighting({ ...found, from: at });
  });
  const several = ({ from }: Sighting) => severalArticles.has(lowerAt(tokens, from));
  const further = first.flatMap((each) => furtherAt(tokens, each.to, several(each)).map(sighting));
  return [...first, ...further].sort((a, b) => a.from - b.from);
};
