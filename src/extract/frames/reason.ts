import type { Chunk } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import type { Reason } from "./Frame.ts";
import { mentionOf } from "./lists.ts";

interface Opening {
  /** First chunk of the reason itself. */
  at: number;
  formal: boolean;
}

const FORMAL_NOUNS = new Set(["charges", "charge", "suspicion", "accusations", "allegations"]);

/** "on drug charges", "on fabricated smuggling charges": the words before the noun name the charge. */
function isNamedCharge(words: readonly Chunk[]): boolean {
  return (
    words.every(({ kind }) => kind === "word") &&
    !words.some(({ lower }) => ["these", "those", "the", "his", "her", "their"].includes(lower))
  );
}

/** "for", "over", "on charges of"; and "of" behind a formal verb: "found guilty of". */
function openingAt(chunks: readonly Chunk[], at: number, formalVerb: boolean, behindVerb: boolean): Opening | null {
  const word = (step: number) => chunks[at + step]?.lower ?? "";
  const next = mentionOf(chunks[at + 1])?.kind;
  if (word(0) === "on" && FORMAL_NOUNS.has(word(1)) && word(2) === "of") return { at: at + 3, formal: true };
  if (word(0) === "on" && word(1) === "a" && word(2) === "charge" && word(3) === "of")
    return { at: at + 4, formal: true };
  const noun = [2, 3, 4].find((step) => FORMAL_NOUNS.has(word(step)));
  if (word(0) === "on" && noun !== undefined && isNamedCharge(chunks.slice(at + 1, at + noun)))
    return { at: at + 1, formal: true };
  if ((word(0) === "for" || word(0) === "over") && next !== "term" && next !== "date")
    return { at: at + 1, formal: formalVerb };
  if ((word(0) === "of" || word(0) === "with") && formalVerb && behindVerb) return { at: at + 1, formal: true };
  return null;
}

/** A reason ends with its clause, or at a comma behind which no further act follows. */
function endOf(chunks: readonly Chunk[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { lower } = chunks[at] ?? { lower: "" };
    if (lower === ";") return at;
    if (lower === "," && !/ing$/u.test(chunks[at + 1]?.lower ?? "")) return at;
  }
  return chunks[to - 1]?.lower === "." ? to - 1 : to;
}

function dateIn(chunks: readonly Chunk[]): Reason["date"] {
  for (const chunk of chunks) {
    const mention = mentionOf(chunk);
    if (mention?.kind === "date" && mention.value.day !== null) return mention;
  }
  return null;
}

/** Why the outcome of a clause came, and the chunks that say it. */
export function reasonOf(
  article: string,
  chunks: readonly Chunk[],
  clause: Clause,
): (Reason & { from: number; to: number }) | null {
  const verb = chunks[clause.verb];
  const formalVerb = verb?.kind === "verb" && verb.verb.outcome?.formal === true;
  for (let at = clause.verb + 1; at < clause.to; at++) {
    const opening = openingAt(chunks, at, formalVerb, at === clause.verb + 1);
    if (opening === null) continue;
    const to = endOf(chunks, opening.at, clause.to);
    const [first, last] = [chunks[opening.at], chunks[to - 1]];
    if (first === undefined || last === undefined || to <= opening.at) return null;
    const span = { start: first.start, end: last.end };
    const text = article.slice(span.start, span.end);
    return { ...span, text, formal: opening.formal, date: dateIn(chunks.slice(opening.at, to)), from: opening.at, to };
  }
  return null;
}
