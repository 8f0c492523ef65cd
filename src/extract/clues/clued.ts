import { ClueIndex } from "./ClueIndex.ts";
import { cluesOf } from "./cluesOf.ts";

/** A pattern that looks at a text only where one of its clues stands. What it finds is what the pattern would find. */
export interface CluedPattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** All it finds, from left to right. */
  all(text: string): RegExpExecArray[];
}

const index = new ClueIndex();

function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}

/**
 * Large patterns cost much, and most texts have nothing for most of them. One walk over a text tells for all patterns
 * made by this whether any of the words is there without which they find nothing; the words are read from the pattern.
 */
export function clued(pattern: RegExp): CluedPattern {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  const once = new RegExp(pattern.source, pattern.flags.replace("g", ""));
  const clues = cluesOf(pattern);
  const number = clues === null ? null : index.add(clues);
  const isPossible = (text: string) => number === null || index.has(number, text);
  return {
    test: (text) => isPossible(text) && once.test(text),
    exec: (text) => (isPossible(text) ? once.exec(text) : null),
    all: (text) => (isPossible(text) ? allOf(everywhere, text) : []),
  };
}
