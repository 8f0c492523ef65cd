import { plannedEvents } from "../lexicon/discourse.ts";
import { isActing, isWhere, type MentionOf, type WrittenPlace } from "../Mention.ts";
import { type Chunk, lowerAt, mentionOf } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import { nearest } from "./nearest.ts";

type Kind = WrittenPlace["kind"];

/** In order of what they say about where an outcome came. */
const KINDS: readonly (readonly Kind[])[] = [
  ["court", "district", "seat"],
  ["town", "capital", "heading"],
  ["prison"],
  ["goal"],
  ["region"],
];
const JOINTS = new Set(["and", "or", "&", ","]);
/** How far before a place the rally may stand that somebody was taken before. Chunks. */
const REACH = 7;

/** "in Vitebsk and Grodno": two places of one kind are not one; but "in Talgar, Almaty Region". */
function isOneOfSeveral(chunks: readonly Chunk[], place: MentionOf<"place">): boolean {
  const at = chunks.findIndex((chunk) => mentionOf(chunk) === place);
  const isPlace = (step: number) => {
    const mention = mentionOf(chunks[at + step]);
    return mention?.kind === "place" && mention.value.kind !== "region" && isWhere(mention.value);
  };
  const joins = (step: number) => JOINTS.has(lowerAt(chunks, at + step));
  return (joins(1) && isPlace(2)) || (joins(-1) && isPlace(-2));
}

/** "detained ahead of the October 19 rally in Baku": the town of what was still to come. */
function isOfPlan(chunks: readonly Chunk[], place: MentionOf<"place">): boolean {
  const at = chunks.findIndex((chunk) => mentionOf(chunk) === place);
  const before = chunks.slice(Math.max(0, at - REACH), at).map(({ lower }) => lower);
  const opening = before.findLastIndex((word) => word === "before" || word === "ahead");
  return opening >= 0 && before.slice(opening).some((word) => plannedEvents.has(word));
}

/** "MINSK, March 3 (Agency) –": a dateline is where somebody writes; "Ufa: a poet was fined" is where it happened. */
function isDateline(chunks: readonly Chunk[], place: MentionOf<"place">): boolean {
  const at = chunks.findIndex((chunk) => mentionOf(chunk) === place);
  return place.value.kind === "heading" && lowerAt(chunks, at + 1) !== ":";
}

/** Where a term is to be served says nothing of where it was given. */
function servesElsewhere(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.verb.outcome?.status === "imprisoned";
}

/** "got ten days, which he is serving in Naryn": the place of another verb than that of the clause. */
function isWhereServed(chunks: readonly Chunk[], place: MentionOf<"place">, own: number): boolean {
  const at = chunks.findIndex((chunk) => mentionOf(chunk) === place);
  const last = chunks.findLastIndex(({ kind }, step) => step < at && kind === "verb");
  const verb = chunks[last];
  if (isActing(place.value) || last === own || verb?.kind !== "verb") return false;
  return verb.verb.lemma === "serve" && !verb.verb.passive;
}

/** The place of the court that acts, else a town, else where somebody is held or brought, else a region; of several, the nearest. */
export function eventPlace(chunks: readonly Chunk[], clause: Clause): MentionOf<"place"> | null {
  for (const kinds of KINDS) {
    if (kinds.includes("prison") && servesElsewhere(chunks[clause.verb])) continue;
    const fits = (mention: MentionOf<"place">) =>
      kinds.includes(mention.value.kind) &&
      ![isOfPlan, isDateline, isWhereServed].some((isOther) => isOther(chunks, mention, clause.verb));
    const found = nearest(chunks, clause, "place", fits);
    if (found !== null) return isOneOfSeveral(chunks, found) ? null : found;
  }
  return null;
}
