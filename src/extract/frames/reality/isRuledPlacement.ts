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

/** Verbs that say so by themselves, where it is said for how long. */
const JAILING = new Set(["imprison", "jail", "incarcerate"]);

/** "is to be imprisoned for five years": by the judgment that says how long; not "will be jailed". */
function isToBeJailed({ chunks, words }: Syntax, at: number, { passive, lemma }: Verb): boolean {
  const isTo = words[at]?.[1] === "to" && words[at]?.[2] === "be";
  const isTimed = chunks.slice(at + 1, at + 1 + TERM_REACH).some((chunk) => mentionOf(chunk)?.kind === "term");
  return passive && JAILING.has(lemma) && isTo && isTimed;
}

/** Where a court puts somebody is what it has ruled, though it lies ahead: "will be sent for compulsory treatment". */
export function isRuledPlacement(syntax: Syntax, at: number, verb: Verb): boolean {
  const { chunks } = syntax;
  const { ahead, passive, lemma, outcome, end } = verb;
  if (isToBeJailed(syntax, at, verb)) return !chunks.slice(0, at).some(({ lower }) => guesses.has(lower));
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
