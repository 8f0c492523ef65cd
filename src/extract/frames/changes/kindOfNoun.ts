import type { Status } from "../../../domain/vocabulary.ts";
import { custodyNouns, keepingNouns } from "../../lexicon/penaltyNouns.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { penaltyIn } from "../penaltyIn.ts";
import type { Syntax } from "../Syntax.ts";
import { custodyBehind } from "./penaltyNoun.ts";
import type { Changed } from "./sufferers.ts";

const upheldOnly = new Set([
  "verdict",
  "verdicts",
  "ruling",
  "rulings",
  "decision",
  "decisions",
  "conviction",
  "convictions",
  "resolution",
  "judgment",
  "judgement",
]);

/** "shortened the arrest from 15 days to nine": custody is counted in months. */
function isOfDays({ chunks }: Syntax, from: number, to: number): boolean {
  return chunks.slice(from, to).some((chunk) => {
    const mention = mentionOf(chunk);
    return mention?.kind === "term" && Object.keys(mention.value.term).join() === "days";
  });
}

/** What the noun and the words around it say of the kind of penalty; `undefined` for nothing. */
export function kindOfNoun(syntax: Syntax, { noun, verb, to, change }: Changed): Status | null | undefined {
  const lower = lowerAt(syntax.chunks, noun);
  const around = syntax.words
    // What was refused to take its place says nothing of what stands.
    .slice(Math.max(0, noun - 4), change === "upheld" ? noun + 3 : noun + 6)
    .flat()
    .join(" ");
  const kind = penaltyIn(around);
  if (kind === "house-arrest") return kind;
  if (lower === "arrest" && isOfDays(syntax, Math.max(0, Math.min(noun, verb) - 4), to)) return "administrative-arrest";
  if (custodyBehind(syntax, noun) !== noun) return "pretrial-detention";
  if (custodyNouns.has(lower) || keepingNouns.has(lower))
    return kind === "administrative-arrest" ? kind : "pretrial-detention";
  if (lower === "fine" || lower === "fines") return "fined";
  if (kind !== undefined && kind !== "fined") return kind;
  if (!upheldOnly.has(lower)) return "imprisoned";
  const hasTerm = syntax.chunks.slice(Math.min(noun, verb), to).some((chunk) => mentionOf(chunk)?.kind === "term");
  return hasTerm ? null : undefined;
}
