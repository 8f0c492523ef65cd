import { deedNouns, innocence } from "../../lexicon/accusations.ts";
import { lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { textOf } from "../Words.ts";
import { whoseBefore } from "../whose.ts";
import { endOfClause } from "./endOfClause.ts";
import { holderOf } from "./holderOf.ts";
import { told } from "./told.ts";

/** How far, in chunks, before somebody's deeds a court says what it has not found in them. */
const REACH = 16;

/** "The judge saw no corpus delicti in the actions of N.": what a court has not found in somebody's deeds clears him. */
export function innocenceFrame(utterance: Utterance, noun: number): Frame | null {
  const { syntax } = utterance;
  const chunk = syntax.chunks[noun];
  if (chunk === undefined || !deedNouns.has(lowerAt(syntax.chunks, noun))) return null;
  if (!innocence.test(textOf(syntax.words, Math.max(0, noun - REACH), noun))) return null;
  const { victims } = holderOf(syntax, noun, ["of", "by"]);
  const whose = victims.length > 0 ? null : whoseBefore(syntax.chunks, noun);
  const cleared = whose === null ? victims : [whose];
  if (cleared.length === 0) return null;
  const clause = { verb: noun, from: 0, to: endOfClause(syntax, noun) };
  return {
    ...frameAt(utterance, clause, { verb: chunk, outcome: told("acquitted"), victims: cleared, relative: false }),
    term: null,
    fine: null,
  };
}
