import type { Status } from "../../../domain/vocabulary.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { isByCourt, rulingOver } from "./isOrdered.ts";

const MAY = new Set(["may", "can", "could"]);
/** What a court says that must be, is. */
const MUST = new Set(["should", "must", "shall", "is", "are", "was", "were"]);
const RULING = new Set(["rule", "decide", "order", "agree", "allow", "find"]);
const COMMANDING = new Set(["rule", "decide", "order", "decree", "determine"]);
/** What a court may let somebody do. */
const FREEDOMS: ReadonlySet<Status | null> = new Set<Status | null>(["house-arrest", "released"]);

/** "ruled that", "decided on Wednesday that". */
function opensClause({ chunks }: Syntax, from: number): boolean {
  let next = from;
  while (lowerAt(chunks, next) === "on" || mentionOf(chunks[next])?.kind === "date") next += 1;
  return lowerAt(chunks, next) === "that";
}

/** "The court ruled that N. should be held", "… may await trial at home": what a court says that must or may be is so. */
export function isPermitted(syntax: Syntax, verb: number): boolean {
  const own = verbAt(syntax, verb);
  const [modal = "", ...words] = syntax.words[verb] ?? [];
  if (own?.outcome == null || words.includes("not")) return false;
  const governor = rulingOver(syntax, verb);
  const found = verbAt(syntax, governor);
  if (found === null || found.unreal || !opensClause(syntax, governor + 1)) return false;
  if (MAY.has(modal)) return FREEDOMS.has(own.outcome.status) && RULING.has(found.lemma);
  return MUST.has(modal) && COMMANDING.has(found.lemma) && isByCourt(syntax, governor);
}
