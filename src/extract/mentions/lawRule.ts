import { articleNouns, codeNames, partNouns, severalArticles } from "../lexicon/codes.ts";
import type { WrittenLaw } from "../Mention.ts";
import { lowerAt, type Token } from "../token.ts";
import { bareReaders } from "./laws/bareReaders.ts";
import { namedReaders } from "./laws/namedReaders.ts";
import { type Found, numberAt } from "./laws/numberAt.ts";
import { type Reading, type Rule, type Sighting, scan, spanOf } from "./Rule.ts";

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
const READERS: readonly ((tokens: readonly Token[], at: number) => Found | null)[] = [...namedReaders, ...bareReaders];

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
