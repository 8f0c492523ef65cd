import { chargeCategoryOf } from "../../lexicon/charges.ts";
import { punishingVerbs } from "../../lexicon/outcomes.ts";
import { deprivedOf } from "../../lexicon/reasons.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import type { Opening } from "./Opening.ts";

/** Whether a charge by its look begins here: a gerund, a quotation, or words of the lexicon. */
function looksLikeCharge(article: string, chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at];
  const last = chunks[Math.min(at + 7, chunks.length - 1)];
  if (first === undefined || last === undefined) return false;
  if (/^["“«]$/u.test(first.lower) || /\p{Ll}{3}ing$/u.test(first.lower)) return true;
  return chargeCategoryOf(article.slice(first.start, last.end)) !== null;
}

/** "guilty of", "convicted of", "charged on Friday with": the charge a formal verb governs. */
export function governedOpening(
  article: string,
  chunks: readonly Chunk[],
  at: number,
  verb: number,
  formal: boolean,
): Opening | null {
  if (lowerAt(chunks, at) === "guilty" && ["of", "under", "for"].includes(lowerAt(chunks, at + 1)))
    return lowerAt(chunks, at + 1) === "under" ? null : { at: at + 2, formal: true };
  if (!formal || !["of", "with"].includes(lowerAt(chunks, at))) return null;
  // "punished with arrest for seven days": the penalty, and no charge.
  const governor = chunks[verb];
  if (governor?.kind === "verb" && punishingVerbs.has(governor.verb.lemma)) return null;
  if (deprivedOf.has(lowerAt(chunks, at + 1))) return null;
  // "convicted N. with ten days of arrest".
  if (["term", "fine"].includes(mentionOf(chunks[at + 1])?.kind ?? "")) return null;
  if (at === verb + 1) return { at: at + 1, formal: true };
  const isBehindTerm = chunks.slice(verb, at).some((chunk) => mentionOf(chunk)?.kind === "term");
  return !isBehindTerm && looksLikeCharge(article, chunks, at + 1) ? { at: at + 1, formal: true } : null;
}
