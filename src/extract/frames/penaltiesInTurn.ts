import type { Status } from "../../domain/vocabulary.ts";
import { inOrder } from "../lexicon/terms.ts";
import type { MentionOf } from "../Mention.ts";
import { lowerAt, mentionOf } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import { penaltyIn } from "./penaltyIn.ts";
import type { Syntax } from "./Syntax.ts";
import { textOf } from "./Words.ts";

/** What one of several got. `status`: its own kind, `null` where its length or sum tells, `undefined` where one kind is said of all. */
export interface Turn {
  term: MentionOf<"term"> | null;
  fine: MentionOf<"fine"> | null;
  status: Status | null | undefined;
}

const ARTICLES = new Set(["a", "an"]);
const NOTHING: Turn = { term: null, fine: null, status: undefined };

function penaltyAt({ chunks }: Syntax, at: number): MentionOf<"term"> | MentionOf<"fine"> | null {
  const mention = mentionOf(chunks[at]);
  return mention?.kind === "term" || mention?.kind === "fine" ? mention : null;
}

/** "five years and three": penalties of one sort right behind each other; "five years and a fine" is what one person gets. */
function isRow(syntax: Syntax, places: readonly number[]): boolean {
  const sorts = new Set(places.map((at) => penaltyAt(syntax, at)?.kind));
  return (
    sorts.size === 1 &&
    places.some((at, turn) => lowerAt(syntax.chunks, at + 1) === "and" && places[turn + 1] === at + 2)
  );
}

/** Each with a kind of its own: where they are of two sorts, or one has an article: "three years and a four-year suspended sentence". */
function areApart(syntax: Syntax, places: readonly number[]): boolean {
  const isMixed = new Set(places.map((at) => penaltyAt(syntax, at)?.kind)).size > 1;
  return isMixed || places.some((at, turn) => turn > 0 && ARTICLES.has(lowerAt(syntax.chunks, at - 1)));
}

function turnAt(syntax: Syntax, at: number, end: number, isApart: boolean): Turn {
  const penalty = penaltyAt(syntax, at);
  const own = isApart && penalty?.kind === "term" ? (penaltyIn(textOf(syntax.words, at, end)) ?? null) : null;
  return {
    term: penalty?.kind === "term" ? penalty : null,
    fine: penalty?.kind === "fine" ? penalty : null,
    status: isApart ? own : undefined,
  };
}

/** Where the words of a penalty end: at what joins it to the next. */
function endOf({ chunks }: Syntax, from: number, to: number): number {
  const joint = chunks.findIndex(({ lower }, at) => at > from && at < to && ["and", ",", "or"].includes(lower));
  return joint < 0 ? to : joint;
}

/**
 * What each of several victims got, in their order: where a clause says "respectively", or gives as many penalties as
 * victims, joined by "and"; `null` where it does not. Said to be theirs in order and not as many, nobody's is known.
 */
export function penaltiesInTurn(syntax: Syntax, { verb, to }: Clause, victims: number): readonly Turn[] | null {
  if (victims < 2) return null;
  const { chunks } = syntax;
  const from = Math.max(verb, 0);
  const all = chunks.flatMap((_, at) => (at >= from && at < to && penaltyAt(syntax, at) !== null ? [at] : []));
  const said = chunks.findIndex(({ lower }, at) => at >= from && at < to && inOrder.has(lower));
  const isSaid = all.length > 0 && said >= 0;
  // "for 24 and 21 years respectively; the other two for 18 each": what stands behind is of somebody else.
  const ahead = all.filter((at) => at < said);
  const places = isSaid && ahead.length === victims ? ahead : all;
  if (places.length !== victims) return isSaid ? Array.from({ length: victims }, () => NOTHING) : null;
  if (!isSaid && !isRow(syntax, places)) return null;
  const isApart = areApart(syntax, places);
  return places.map((at, turn) => turnAt(syntax, at, endOf(syntax, at, places[turn + 1] ?? to), isApart));
}
