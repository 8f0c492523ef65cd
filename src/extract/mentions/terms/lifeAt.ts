import { behindBarsWords, livesOut, ownLife } from "../../lexicon/terms.ts";
import { lowerAt, type Token } from "../../token.ts";
import type { Length } from "./lengths.ts";

/** How many tokens before and behind words for all of a life the prison may stand in which it is spent. */
const BEFORE = 10;
const BEHIND = 5;

function wordsAt(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(" ");
}

/** The words one of them begins with: at all others there is nothing to read. */
const OPENERS = new Set(livesOut.map(([first]) => first));

/** "jailed for life", "the rest of his days in a colony", "in prison until he dies". */
function livedOutAt(tokens: readonly Token[], at: number): Length | null {
  if (!OPENERS.has(lowerAt(tokens, at))) return null;
  const found = livesOut.find((words) => words.every((word, step) => lowerAt(tokens, at + step) === word));
  if (found === undefined) return null;
  const around = tokens.slice(Math.max(0, at - BEFORE), at + found.length + BEHIND);
  const isPrison = around.some(({ lower }) => behindBarsWords.has(lower));
  return isPrison ? { term: { life: true }, length: found.length } : null;
}

/** "life in prison", "life imprisonment", "a life sentence", "sentenced to life". */
export function lifeAt(tokens: readonly Token[], at: number): Length | null {
  // "the last two years of his life behind bars": of a life, not for life.
  if (lowerAt(tokens, at) !== "life" || ownLife.has(lowerAt(tokens, at - 1))) return livedOutAt(tokens, at);
  const [before, after] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  const isNamed =
    ["imprisonment", "sentence", "term"].includes(after) ||
    ["in prison", "in jail", "behind bars"].includes(wordsAt(tokens, at + 1, 2));
  return isNamed || (before === "to" && !["in", "and"].includes(after)) ? { term: { life: true }, length: 1 } : null;
}
