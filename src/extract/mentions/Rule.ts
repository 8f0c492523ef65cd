import type { Tables } from "../Article.ts";
import { clued } from "../clues/clued.ts";
import type { Mention } from "../Mention.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Token } from "../token.ts";

/** What a rule may look at: one passage, token by token. */
export interface Reading {
  article: string;
  passage: Passage;
  tokens: readonly Token[];
  tables: Tables;
}

/** A mention and the tokens it covers, `from` included, `to` not. */
export interface Sighting {
  mention: Mention;
  from: number;
  to: number;
}

/** Sees one kind of thing in a passage. Earlier rules of the list win where two see the same tokens. */
export type Rule = (reading: Reading) => Sighting[];

/** The span of the tokens from `from` up to but not including `to`. Throws a RangeError when there are none. */
export function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) throw new RangeError(`no tokens from ${from} to ${to}`);
  return { start: first.start, end: last.end };
}

/** The words of the tokens from `from` up to but not including `to`, as written. */
export function textBetween({ tokens, article }: Reading, from: number, to: number): string {
  const { start, end } = spanOf(tokens, from, to);
  return article.slice(start, end);
}

/** Tries a reader at every token, and goes on behind what it took. */
export function scan<T extends Sighting>(tokens: readonly Token[], read: (at: number) => T | null): T[] {
  const found: T[] = [];
  for (let at = 0; at < tokens.length; ) {
    const sighting = read(at);
    if (sighting === null) at += 1;
    else {
      found.push(sighting);
      at = Math.max(at + 1, sighting.to);
    }
  }
  return found;
}

/** A pattern that finds any of these words, whatever their case. */
export function anyOf(words: Iterable<string>): RegExp {
  const escaped = [...words].map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join("|")})(?!\\p{L})`, "iu");
}

/** A rule that has nothing to see where no such word stands: most passages then cost it one glance. */
export function onlyWhere(pattern: RegExp, rule: Rule): Rule {
  const words = clued(pattern);
  return (reading) =>
    words.test(reading.article.slice(reading.passage.start, reading.passage.end)) ? rule(reading) : [];
}
