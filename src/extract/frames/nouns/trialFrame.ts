import { trialVerbs } from "../../lexicon/courts.ts";
import { lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { endOfClause } from "./endOfClause.ts";
import { governorOf } from "./governorOf.ts";
import { holderOf } from "./holderOf.ts";
import { told } from "./told.ts";

/** How far, in chunks, the verb may stand behind the noun: whose trial it is, and on what charge, stands between. */
const REACH = 16;

/** The verb by which a trial begins or goes on: behind its noun, or the one it is the object of; -1 for none. */
function verbOfTrial(syntax: Syntax, noun: number): number {
  const goes = (at: number) => trialVerbs.has(verbAt(syntax, at)?.lemma ?? "") && !isUnreal(syntax, at);
  const governor = governorOf(syntax, noun);
  if (governor >= 0) return goes(governor) ? governor : -1;
  const next = syntax.chunks.findIndex(({ kind }, at) => at > noun && at < noun + REACH && kind === "verb");
  return next >= 0 && goes(next) ? next : -1;
}

/** "The trial of N. began on Monday", "the court opened N.'s trial": whoever is tried is under investigation until it ends. */
export function trialFrame(utterance: Utterance, noun: number): Frame | null {
  const { syntax } = utterance;
  if (lowerAt(syntax.chunks, noun) !== "trial") return null;
  const at = verbOfTrial(syntax, noun);
  const verb = syntax.chunks[at];
  if (verb === undefined) return null;
  const { victims } = holderOf(syntax, noun, ["of", "against"]);
  if (victims.length === 0) return null;
  const clause = { verb: Math.min(noun, at), from: 0, to: endOfClause(syntax, noun) };
  const outcome = { ...told("under-investigation"), formal: true };
  return { ...frameAt(utterance, clause, { verb, outcome, victims, relative: false }), term: null, fine: null };
}
