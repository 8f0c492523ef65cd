import type { Status } from "../../../domain/vocabulary.ts";
import { placingVerbs } from "../../lexicon/outcomes.ts";
import { guesses } from "../../lexicon/verbs.ts";
import { mentionOf, type Verb } from "../Chunk.ts";
import type { Syntax } from "../Syntax.ts";

/** Where a court puts somebody: nobody is sentenced to a night at the police. */
const RULED_PLACEMENTS: ReadonlySet<Status | null> = new Set([
  "pretrial-detention",
  "house-arrest",
  "imprisoned",
  "administrative-arrest",
  "forced-psychiatric",
] as const);

/** How far behind where somebody is put its term may stand. */
const TERM_REACH = 4;

/** Where a court puts somebody is what it has ruled, though it lies ahead: "will be sent for compulsory treatment". */
export function isRuledPlacement(
  { chunks }: Syntax,
  at: number,
  { ahead, passive, lemma, outcome, end }: Verb,
): boolean {
  if (!ahead || !placingVerbs.has(lemma) || end <= at + 1) return false;
  const status = outcome?.status ?? null;
  // "will go to a colony for three years": how long, only a court has said.
  const isTimed = chunks.slice(end, end + TERM_REACH).some((chunk) => mentionOf(chunk)?.kind === "term");
  // "she will sit in a settlement colony": nobody sits there of his own will.
  const isSitting = lemma === "sit" && status === "imprisoned";
  const isRuled =
    (passive && RULED_PLACEMENTS.has(status)) ||
    (isTimed && (status === "imprisoned" || status === "administrative-arrest")) ||
    isSitting;
  return isRuled && !chunks.slice(0, at).some(({ lower }) => guesses.has(lower));
}
