import { joints, prepositions, relatives } from "../../lexicon/grammar.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { isReduced } from "../reducedRelative.ts";
import { peopleEndingAt, type Syntax, verbAt } from "../Syntax.ts";

export const LONGEST_ASIDE = 40;
const OPENING_ASIDE = new Set([
  "along",
  "together",
  "including",
  "according",
  "like",
  "as",
  "despite",
  "both",
  "also",
  "then",
  "now",
  "aged",
]);

/** "N., a Moscow court decided on Wednesday, is to stay": verbs of those who say or rule it. */
const TELLING = new Set(
  "say decide rule report order announce confirm note write claim find hold conclude state add explain specify".split(
    " ",
  ),
);

/** Whether somebody of the state or the press says between two commas what its sentence says. */
function isInterposed({ chunks }: Syntax, open: number, close: number, verbs: readonly number[]): boolean {
  const [only, ...others] = verbs;
  const verb = only === undefined ? undefined : chunks[only];
  if (only === undefined || others.length > 0 || verb?.kind !== "verb" || verb.verb.passive) return false;
  const isTold = TELLING.has(verb.verb.lemma) && close - only <= 4;
  return isTold && chunks.slice(open + 1, only).some((chunk) => mentionOf(chunk)?.kind === "agent");
}

/** Where an aside that closes with the comma or bracket at `close` opens; -1 when none does. */
export function openingOf(syntax: Syntax, close: number): number {
  const { chunks } = syntax;
  const isBracket = lowerAt(chunks, close) === ")";
  const verbs: number[] = [];
  for (let at = close - 1; at >= Math.max(0, close - LONGEST_ASIDE); at--) {
    const lower = lowerAt(chunks, at);
    if (isBracket) {
      if (lower === "(") return at;
      continue;
    }
    if (lower === ";") return -1;
    if (lower !== ",") {
      if (verbAt(syntax, at) !== null) verbs.push(at);
      continue;
    }
    const next = verbAt(syntax, at + 1);
    const opener = lowerAt(chunks, at + 1);
    const isRelative = relatives.has(opener) || (prepositions.has(opener) && relatives.has(lowerAt(chunks, at + 2)));
    const isParticiple = (next?.form === "bare" || next?.form === "gerund") && peopleEndingAt(syntax, at) !== null;
    if (isInterposed(syntax, at, close, verbs)) return at;
    if (isRelative || isParticiple || OPENING_ASIDE.has(opener)) return at;
    if (verbs.every((verb) => isReduced(chunks, at + 1, verb)) && !joints.has(opener)) return at;
  }
  return -1;
}
