import { lowerAt } from "../Chunk.ts";
import { isAdverb } from "../parties/isAdverb.ts";
import { type Party, partyOf } from "../parties/Party.ts";
import { type Syntax, verbAt } from "../Syntax.ts";

/** "N., arrested in May, …": a participle behind a comma says something of whom it stands beside. */
export function describedBy(syntax: Syntax, verb: number): Party | null {
  const own = verbAt(syntax, verb);
  if (own?.form !== "bare" && own?.form !== "gerund") return null;
  let comma = verb - 1;
  while (isAdverb(lowerAt(syntax.chunks, comma))) comma -= 1;
  if (lowerAt(syntax.chunks, comma) !== ",") return null;
  // "A, a teacher, and B, an editor, received": what hangs on their names ends at the verb, which is theirs.
  if (syntax.people.some(({ to }) => to === verb)) return null;
  const found = syntax.people.findLast(({ last, to }) => last < comma && to > verb);
  if (found === undefined || found.possessive) return null;
  const isJoined = syntax.chunks.slice(found.last + 1, comma).some(({ kind }) => kind === "verb");
  return isJoined ? null : { ...partyOf(found), relative: true };
}
