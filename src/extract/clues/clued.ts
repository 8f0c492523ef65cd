import { ClueIndex } from "./ClueIndex.ts";
import { cluesOf } from "./cluesOf.ts";

/** A pattern that looks at a text only where one of its clues stands. What it finds is what the pattern would find. */
export interface CluedPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** All it finds, from left to right. */
  all(text: string): RegExpExecArray[];
}

/** Tells the first match of a pattern at a place of a text or behind it. */
type Search = (text: string, from: number) => RegExpExecArray | null;

const index = new ClueIndex();

function searchFor(pattern: RegExp): Search {
  const global = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  const clues = cluesOf(pattern);
  const number = clues === null ? null : index.add(clues);
  return (text, from) => {
    if (number !== null && !index.has(number, text)) return null;
    global.lastIndex = from;
    return global.exec(text);
  };
}

type Ahead = readonly { search: Search; match: RegExpExecArray }[];

/** The next match of each pattern that has one. */
function aheadIn(searches: readonly Search[], text: string): Ahead {
  const ahead: { search: Search; match: RegExpExecArray }[] = [];
  for (const search of searches) {
    const match = search(text, 0);
    if (match !== null) ahead.push({ search, match });
  }
  return ahead;
}

/** The leftmost; of those that begin at one place that of the earliest pattern. */
function first(ahead: Ahead): RegExpExecArray | null {
  let found: RegExpExecArray | null = null;
  for (const { match } of ahead) if (found === null || match.index < found.index) found = match;
  return found;
}

/** All matches that do not overlap, from left to right, as those of one pattern with these options. */
function allOf(searches: readonly Search[], text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let ahead = aheadIn(searches, text);
  for (let match = first(ahead); match !== null; match = first(ahead)) {
    found.push(match);
    const end = match.index + Math.max(match[0].length, 1);
    ahead = ahead.flatMap(({ search, match }) => {
      const next = match.index >= end ? match : search(text, end);
      return next === null ? [] : [{ search, match: next }];
    });
  }
  return found;
}

/**
 * Large patterns cost much, and most texts have nothing for most of them. One walk over a text tells for all patterns
 * made by this whether any of the words is there without which they find nothing; the words are read from the pattern.
 */
export function clued(pattern: RegExp): CluedPattern {
  const search = searchFor(pattern);
  return {
    test: (text) => search(text, 0) !== null,
    exec: (text) => search(text, 0),
    all: (text) => allOf([search], text),
  };
}

/** One pattern of several options, of which those without a clue in a text are left out. */
export function cluedChoice(options: readonly RegExp[]): CluedPattern {
  const searches = options.map(searchFor);
  return {
    test: (text) => searches.some((search) => search(text, 0) !== null),
    exec: (text) => first(aheadIn(searches, text)),
    all: (text) => allOf(searches, text),
  };
}
