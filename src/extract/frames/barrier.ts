import { type Chunk, lowerAt } from "./Chunk.ts";

/** How far, in chunks, a complement may stand from its verb. */
export const REACH = 30;
const LONGEST_BRACKET = 12;

const DESCRIBING = new Set(["accuse", "charge", "suspect", "detain", "arrest", "convict", "sentence", "know", "want"]);

export function hasTense(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.verb.form === "finite";
}

function closing(chunks: readonly Chunk[], open: number): number {
  const close = chunks.slice(open, open + LONGEST_BRACKET).findIndex(({ lower }) => lower === ")");
  return close < 0 ? open : open + close;
}

/** A participle that only says who somebody is. */
function isAsideAt(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === "verb" &&
    chunk.verb.form === "bare" &&
    lowerAt(chunks, at - 1) === "," &&
    DESCRIBING.has(chunk.verb.lemma)
  );
}

function isBehindComma(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === "verb" && chunk.verb.form === "infinitive" && chunk.verb.passive && lowerAt(chunks, at - 1) === ","
  );
}

/** Where the reach of the verb at `at` ends: at the next verb with tense, or a semicolon. `strict`: at any verb. */
export function barrier(chunks: readonly Chunk[], at: number, reach: number, strict = false): number {
  const end = Math.min(chunks.length, at + 1 + reach);
  let relative = false;
  let bracket = 0;
  for (let next = at + 1; next < end; next++) {
    // What stands in brackets has verbs of its own: "(The Truth Is Needed)".
    if (lowerAt(chunks, next) === "(") next = closing(chunks, next);
    const lower = lowerAt(chunks, next);
    // "confines N. (the channel is hers) to her flat": what stands in brackets bounds nothing.
    if (lower === "(") bracket += 1;
    if (lower === ")") bracket = Math.max(0, bracket - 1);
    if (bracket > 0) continue;
    if (lower === ";" || lower === "but" || lower === "while") return next;
    // "sent N., accused of fraud, to a hospital": a participle behind a comma ends at the next.
    if (strict && isAsideAt(chunks, next)) {
      const close = chunks.slice(next, end).findIndex((chunk) => chunk.lower === ",");
      if (close < 0) return next;
      next += close;
      continue;
    }
    // "ordered that N., who had taken part, be kept": behind the clause the verb that is ordered.
    if (isBehindComma(chunks, next)) return next;
    if (lower === "who") relative = true;
    else if (hasTense(chunks[next]) || (strict && chunks[next]?.kind === "verb")) {
      if (!relative) return next;
      relative = false;
    }
  }
  return end;
}
