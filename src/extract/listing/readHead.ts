import type { Status } from "../../domain/vocabulary.ts";
import { cancelledWords, unrealInList } from "../lexicon/penalties.ts";

import { isActing, isOwn, type Mention, type MentionOf, tellingPlace } from "../Mention.ts";

import type { Cell } from "./Cell.ts";
import { saidBy } from "./Event.ts";
import type { Head, HeadOutcome } from "./Head.ts";

function ofKind<Kind extends Mention["kind"]>(mentions: readonly Mention[], kind: Kind): MentionOf<Kind>[] {
  return mentions.filter((mention): mention is MentionOf<Kind> => mention.kind === kind && isOwn(mention));
}

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
  const [term = null] = ofKind(mentions, "term");
  const [fine = null] = ofKind(mentions, "fine");
  const status = statusOf(words, term) ?? term?.value.kind ?? (fine === null ? null : "fined");
  if (status === null && term === null && fine === null) return null;
  return { start: first.start, end: last.end, status, term, fine };
}

/** What the words above a list say for all it names: "Decisions of the court of Osh, all under Article 278:". */
export function readHead(cells: readonly Cell[], article: string): Head {
  const mentions = cells.flatMap((cell) => cell.mentions);
  const places = ofKind(mentions, "place");
  return {
    date: ofKind(mentions, "date")[0] ?? null,
    place: places.length === 1 || places.some(({ value }) => isActing(value)) ? tellingPlace(places) : null,
    laws: ofKind(mentions, "law"),
    outcome: outcomeIn(cells, mentions, article),
  };
}
