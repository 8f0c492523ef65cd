import type { Status } from "../../../domain/vocabulary.ts";
import { lowerAt } from "../Chunk.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";

const MAY = new Set(["may", "can", "could"]);
const RULING = new Set(["rule", "decide", "order", "agree", "allow", "find"]);
/** What a court may let somebody do. */
const FREEDOMS: ReadonlySet<Status | null> = new Set<Status | null>(["house-arrest", "released"]);

/** "The court ruled that N. may await trial at home": what a court lets somebody do has been decided. */
export function isPermitted(syntax: Syntax, verb: number): boolean {
  const own = verbAt(syntax, verb);
  const words = syntax.words[verb] ?? [];
  if (own?.outcome == null || !MAY.has(words[0] ?? "") || words.includes("not") || !FREEDOMS.has(own.outcome.status))
    return false;
  const governor = verbBefore(syntax, verb);
  const found = verbAt(syntax, governor);
  return found !== null && !found.unreal && RULING.has(found.lemma) && lowerAt(syntax.chunks, governor + 1) === "that";
}
