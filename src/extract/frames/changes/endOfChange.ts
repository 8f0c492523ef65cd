import { lowerAt } from "../Chunk.ts";
import type { Syntax } from "../Syntax.ts";

/** How far behind its verb, in chunks, an aside may close. */
const REACH = 10;
/** What stands behind an aside where the change goes on. */
const BEHIND = new Set(["with", "by", "to", "for", "into"]);

/** "replaced his arrest, of which he had served four days, with a fine": an aside ends nothing. */
function isInAsideOfWhich({ chunks }: Syntax, at: number, verb: number): boolean {
  const comma = chunks.slice(at, verb).findLastIndex(({ lower }) => lower === ",");
  const opening = chunks.slice(at + comma + 1, verb);
  const isClosed = chunks.slice(verb, verb + REACH).some(({ lower }, step) => {
    const behind = lowerAt(chunks, verb + step + 1);
    return lower === "," && BEHIND.has(behind);
  });
  return comma >= 0 && isClosed && opening.some(({ lower }) => lower === "which");
}

/** Where the words of the change that the verb at `at` tells end: at the next verb with tense, or a semicolon. */
export function endOfChange(syntax: Syntax, at: number): number {
  const { chunks } = syntax;
  const next = chunks.findIndex(
    (chunk, step) =>
      step > at &&
      (chunk.lower === ";" ||
        (chunk.kind === "verb" && chunk.verb.form === "finite" && !isInAsideOfWhich(syntax, at, step))),
  );
  return next < 0 ? chunks.length : next;
}
