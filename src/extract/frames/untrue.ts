import { falsehoods, reportNouns, truths } from "../lexicon/reporting.ts";
import { lowerAt } from "./Chunk.ts";
import { type Syntax, verbAt } from "./Syntax.ts";

const ARTICLES = new Set(["a", "an", "the", "another", "completely", "entirely", "absolutely", "simply", "just"]);
/** Verbs by which something is shown to be so. */
const BEING = new Set(["be", "prove", "turn"]);
/** What a report says opens with these, and ends before these. */
const SAYING = new Set(["that", "of", "about", "on", "concerning", "regarding"]);
const ENDS = new Set([",", ";", "but", "and", "while"]);
const AGREEING = new Set(["correspond", "match", "reflect"]);

/** "are not true", "does not correspond to reality", "turned out to be a lie": the verb at `at` calls its subject untrue. */
function deniesTruth(syntax: Syntax, at: number): boolean {
  const verb = verbAt(syntax, at);
  if (verb === null) return false;
  if (verb.unreal && (AGREEING.has(verb.lemma) || (verb.lemma === "confirm" && verb.passive))) return true;
  if (!BEING.has(verb.lemma)) return false;
  let next = at + 1;
  while (ARTICLES.has(lowerAt(syntax.chunks, next)) || ["out", "to"].includes(lowerAt(syntax.chunks, next))) next += 1;
  return verb.unreal ? truths.has(lowerAt(syntax.chunks, next)) : falsehoods.has(lowerAt(syntax.chunks, next));
}

/** "Reports that N. was jailed turned out to be false", "rumours of his arrest are not true". */
function isFalseReport(syntax: Syntax, at: number): boolean {
  const { chunks } = syntax;
  const noun = chunks.slice(0, at).findLastIndex(({ lower }) => reportNouns.has(lower));
  const says = chunks.slice(Math.max(noun, 0), at);
  if (noun < 0 || !says.some(({ lower }) => SAYING.has(lower)) || says.some(({ lower }) => ENDS.has(lower)))
    return false;
  for (let next = at + 1; next < chunks.length && !ENDS.has(lowerAt(chunks, next)); next++)
    if (deniesTruth(syntax, next)) return true;
  return false;
}

/** "It is not true that N. was jailed." */
function isDeniedBefore(syntax: Syntax, at: number): boolean {
  const that = syntax.chunks.slice(0, at).findLastIndex(({ lower }) => lower === "that");
  if (that < 0) return false;
  return [that - 2, that - 3].some((before) => verbAt(syntax, before)?.lemma === "be" && deniesTruth(syntax, before));
}

/** Whether the passage itself says of what stands at `at` that it is not so. */
export function isUntrue(syntax: Syntax, at: number): boolean {
  return isFalseReport(syntax, at) || isDeniedBefore(syntax, at);
}
