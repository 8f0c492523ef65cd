import type { Status } from "../../domain/vocabulary.ts";
import { cancelledWords, unrealInList } from "../lexicon/penalties.ts";

import { isActing, type Mention, type MentionOf, tellingPlace } from "../Mention.ts";

import { type Cell, ofKind } from "./Cell.ts";
import { saidBy } from "./Event.ts";
import type { Head, HeadOutcome } from "./Head.ts";

function statusOf(words: string, term: MentionOf<"term"> | null): Status | null {
  const said = saidBy(words) ?? null;
  if (said !== "arrest") return said;
  if (term === null) return "detained";
  return term.value.term.days === undefined ? "pretrial-detention" : "administrative-arrest";
}

function outcomeIn(cells: readonly Cell[], mentions: readonly Mention[], article: string): HeadOutcome | null {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return null;
  const words = article.slice(first.start, last.end);
  if (unrealInList.test(words) || cancelledWords.test(words)) return null;
  const [term = null] = ofKind({ mentions }, "term");
  const [fine = null] = ofKind({ mentions }, "fine");
  const status = statusOf(words, term) ?? term?.value.kind ?? (fine === null ? null : "fined");
  if (status === null && term === null && fine === null) return null;
  return { start: first.start, end: last.end, status, term, fine };
}

/** "Officers came on 2 May. The court on 11 May punished:": the sentence that opens the list says when. */
function dateIn(cells: readonly Cell[], mentions: readonly Mention[], article: string): MentionOf<"date"> | null {
  const dates = ofKind({ mentions }, "date");
  const [start, end] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
  const last = start + article.slice(start, end).search(/[.!?]\s+\p{Lu}[^.!?]*$/u);
  // "Results of Monday (6 March)": the calendar says more than the week.
  const behind = dates.filter((date) => date.start > last);
  const told = behind.length > 0 ? behind : dates;
  return told.find(({ value }) => value.month !== null) ?? told[0] ?? null;
}

/** What the words above a list say for all it names: "Decisions of the court of Osh, all under Article 278:". */
export function readHead(cells: readonly Cell[], article: string): Head {
  const mentions = cells.flatMap((cell) => cell.mentions);
  const places = ofKind({ mentions }, "place");
  return {
    date: dateIn(cells, mentions, article),
    place: places.length === 1 || places.some(({ value }) => isActing(value)) ? tellingPlace(places) : null,
    laws: ofKind({ mentions }, "law"),
    outcome: outcomeIn(cells, mentions, article),
  };
}
