import { findingLemmas, provable, unproven } from "../../lexicon/accusations.ts";
import { courtWords } from "../../lexicon/courts.ts";
import { lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { subjectStart } from "../subjectStart.ts";
import { textOf } from "../Words.ts";
import { whoseBefore } from "../whose.ts";
import { endOfClause } from "./endOfClause.ts";
import { governorOf } from "./governorOf.ts";
import { HOLDING, holderOf } from "./holderOf.ts";
import { told } from "./told.ts";

/** How far behind its noun a court says what it thinks of a charge. Chunks. */
const REACH = 14;

/** Whether the verb at `at` is of a court that finds something: its subject names one, or the words around a passive. */
function isFinding(syntax: Syntax, at: number): boolean {
  const verb = verbAt(syntax, at);
  if (verb === null || verb.unreal || !findingLemmas.has(verb.lemma)) return false;
  const [from, to] = verb.passive ? [0, syntax.chunks.length] : [subjectStart(syntax.chunks, at), at];
  return courtWords.test(textOf(syntax.words, from, to));
}

/** "The court considers the charge against N. unproven", "the charge against N. was found groundless": one that did not hold. */
export function unprovenFrame(utterance: Utterance, noun: number): Frame | null {
  const { syntax } = utterance;
  const { chunks, words } = syntax;
  const chunk = chunks[noun];
  if (chunk === undefined || !provable.has(lowerAt(chunks, noun))) return null;
  const end = Math.min(endOfClause(syntax, noun), noun + REACH);
  const behind = chunks.findIndex((_, at) => at > noun && at < end && verbAt(syntax, at) !== null);
  const at = [governorOf(syntax, noun), behind].find((verb) => verb >= 0 && isFinding(syntax, verb));
  if (at === undefined || !unproven.test(textOf(words, noun, end))) return null;
  const { victims } = holderOf(syntax, noun, HOLDING);
  const whose = whoseBefore(chunks, noun);
  const cleared = victims.length === 0 && whose !== null ? [whose] : victims;
  if (cleared.length === 0) return null;
  const clause = { verb: Math.max(at, noun), from: 0, to: endOfClause(syntax, noun) };
  const verb = chunks[at] ?? chunk;
  const frame = frameAt(utterance, clause, { verb, outcome: told("acquitted"), victims: cleared, relative: false });
  return { ...frame, term: null, fine: null };
}
