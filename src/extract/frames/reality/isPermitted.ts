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

/** What somebody is told by a court that he will or would do, he has to. */
const TOLD = new Set(["tell", "inform", "learn", "hear"]);
const SHALL = new Set(["would", "will", "must", "shall", "should", "is", "was"]);
const COURTS = new Set(["court", "judge", "courts", "judges", "magistrate"]);
/** How many chunks behind the verb of telling "that" may stand: "told N. on 5 February that". */
const THAT_REACH = 8;

/** "was told by the judge that he would spend two years in a camp", "the court told N. that he would". */
function isToldByCourt({ chunks, words }: Syntax, verb: number): boolean {
  const [modal = ""] = words[verb] ?? [];
  if (!SHALL.has(modal)) return false;
  const that = chunks.findLastIndex(({ lower }, at) => at < verb && lower === "that");
  const governor = chunks.findLastIndex(({ kind }, at) => kind === "verb" && at < that && at >= that - THAT_REACH);
  const found = chunks[governor];
  if (found?.kind !== "verb" || found.verb.unreal || !TOLD.has(found.verb.lemma)) return false;
  const isBehind = found.verb.passive || found.verb.lemma !== "tell";
  const near = isBehind ? words.slice(governor + 1, that) : words.slice(0, governor);
  return near.flat().some((word) => COURTS.has(word));
}

/** "The court ruled that N. should be held", "… may await trial at home": what a court says that must or may be is so. */
export function isPermitted(syntax: Syntax, verb: number): boolean {
  const own = verbAt(syntax, verb);
  const [modal = "", ...words] = syntax.words[verb] ?? [];
  if (own?.outcome == null || ["not", "never", "no"].some((word) => words.includes(word))) return false;
  if (isToldByCourt(syntax, verb)) return true;
  const governor = rulingOver(syntax, verb);
  const found = verbAt(syntax, governor);
  if (found === null || found.unreal || !opensClause(syntax, governor + 1)) return false;
  if (MAY.has(modal)) return FREEDOMS.has(own.outcome.status) && RULING.has(found.lemma);
  return MUST.has(modal) && COMMANDING.has(found.lemma) && isByCourt(syntax, governor);
}
