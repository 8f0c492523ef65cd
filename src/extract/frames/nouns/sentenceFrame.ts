import { sentenceNouns } from "../../lexicon/penaltyNouns.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { penaltyIn } from "../penaltyIn.ts";
import { endOfClause } from "./endOfClause.ts";
import { holderOf } from "./holderOf.ts";
import { isWishedFor } from "./isWishedFor.ts";
import { told } from "./told.ts";

/** "N.'s five-year sentence", "the sentence of ten days against N.", "the sentencing of N. to five years". */
export function sentenceFrame(utterance: Utterance, noun: number): Frame | null {
  const { syntax } = utterance;
  const { chunks } = syntax;
  const lower = lowerAt(chunks, noun);
  const chunk = chunks[noun];
  if (chunk === undefined || !(sentenceNouns.has(lower) || lower === "sentencing") || isWishedFor(syntax, noun))
    return null;
  const { victims, at: edge } = holderOf(syntax, noun);
  if (victims.length === 0) return null;
  const from = edge < noun ? edge : Math.max(0, noun - 3);
  const to = lower === "sentencing" ? endOfClause(syntax, noun) : edge > noun ? edge : noun + 4;
  const term = chunks
    .slice(from, to)
    .map(mentionOf)
    .find((mention) => mention?.kind === "term");
  if (term?.kind !== "term") return null;
  const kind = penaltyIn(syntax.words.slice(from, to).flat().join(" ")) ?? null;
  const outcome = told(kind === "fined" ? null : kind, "recipient");
  const clause = { verb: noun, from: noun, to: endOfClause(syntax, noun) };
  return { ...frameAt(utterance, clause, { verb: chunk, outcome, victims, relative: true }), term, fine: null };
}
