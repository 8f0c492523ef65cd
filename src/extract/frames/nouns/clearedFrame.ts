import { courtSays } from "../../lexicon/accusations.ts";
import { lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { verbAt, verbBefore } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { textOf } from "../Words.ts";
import { endOfClause } from "./endOfClause.ts";
import { told } from "./told.ts";

/** How many adverbs may stand between the verb and the word. */
const REACH = 2;

/** "N. is innocent, the court ruled": so he is where a court says it, and not where he or his lawyer does. */
export function clearedFrame(utterance: Utterance, at: number): Frame | null {
  const { syntax } = utterance;
  const { chunks, words } = syntax;
  if (lowerAt(chunks, at) !== "innocent" || !courtSays.test(textOf(words, 0, chunks.length))) return null;
  const verb = verbBefore(syntax, at);
  const found = verbAt(syntax, verb);
  if (found?.lemma !== "be" || at - verb > REACH || isUnreal(syntax, verb)) return null;
  const { victims } = subjectOf(syntax, verb);
  const chunk = chunks[verb];
  if (victims.length === 0 || chunk === undefined) return null;
  const clause = { verb: at, from: 0, to: endOfClause(syntax, at) };
  return frameAt(utterance, clause, { verb: chunk, outcome: told("acquitted"), victims, relative: false });
}
