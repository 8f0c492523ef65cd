import type { Reason } from "../../frames/Frame.ts";
import { type Cell, ofKind } from "../Cell.ts";
import { saidBy } from "../Event.ts";
import { wordsOf } from "./wordsOf.ts";

/** "four years in a colony for comments": what follows "for" behind a penalty, where it is no length or count of its own. */
const BEHIND_PENALTY =
  /^[^.;]{0,40}?\b(?:for|over|on (?:charges|suspicion) of)\s+(?!(?:the |an? )?(?:first|second|third|term|period|each|all|now|both|another|more|time|\d))/iu;

function reasonBehindPenalty(cell: Cell, article: string): Reason | null {
  const penalty = [...ofKind(cell, "term"), ...ofKind(cell, "fine")].sort((a, b) => a.end - b.end).at(-1);
  if (penalty === undefined || ofKind(cell, "law").length > 0) return null;
  const found = BEHIND_PENALTY.exec(article.slice(penalty.end, cell.end));
  if (found === null) return null;
  const start = penalty.end + found[0].length;
  return { start, end: cell.end, text: article.slice(start, cell.end), formal: false, date: null };
}

/** Words in brackets behind an article of law say what it is about; so do those behind "for" and of the column of charges. */
export function reasonIn(cell: Cell, before: Cell | undefined, article: string): Reason | null {
  const behindLaw = cell.depth > 0 && before !== undefined && ofKind(before, "law").length > 0;
  const behindPenalty = reasonBehindPenalty(cell, article);
  if (behindPenalty !== null) return behindPenalty;
  const isWorded = ofKind(cell, "law").length === 0 && ofKind(cell, "term").length === 0;
  const words = wordsOf(cell, article);
  const purpose =
    /^(?:for|over|on (?:charges|suspicion) of|charged with|accused of|suspected of|(?:convicted|found guilty)(?: (?:in|by|on) [^,;.]{1,40}?)? of)\s+/iu.exec(
      words,
    );
  if (!isWorded || !(behindLaw || cell.field === "charge" || purpose !== null)) return null;
  const start = cell.start + (purpose?.[0].length ?? 0);
  if (start >= cell.end || saidBy(words.slice(0, 12)) === "detained") return null;
  return { start, end: cell.end, text: article.slice(start, cell.end), formal: true, date: null };
}
