import type { MentionOf } from "../../Mention.ts";
import { type Chunk, mentionOf } from "../Chunk.ts";
import { isVerb } from "./chunkKinds.ts";

type DateMention = MentionOf<"date">;

/** Words before a date that make it a plan, a beginning or an end, not the day of the event. */
const NO_EVENT_DATE = new Set(["for", "until", "till", "since", "by", "to", "before"]);

const DASHES = new Set(["-", "–", "—", "--"]);

/** Chunks before and behind the day of a dateline. */
const DATELINE_REACH = 8;

/** "MINSK, March 3 (Agency) –": the day on which somebody writes. */
function isOfDateline(chunks: readonly Chunk[], at: number): boolean {
  const town = mentionOf(chunks[0]);
  if (town?.kind !== "place" || town.value.kind !== "heading" || at > DATELINE_REACH) return false;
  const behind = chunks.slice(at + 1, at + 1 + DATELINE_REACH);
  const dash = behind.findIndex(({ lower }) => DASHES.has(lower));
  return dash >= 0 && !chunks.slice(0, at + 1 + dash).some(isVerb);
}

/** The date at a chunk, where it can be that of an event. */
export function dateAt(chunks: readonly Chunk[], at: number): DateMention | null {
  const mention = mentionOf(chunks[at]);
  if (mention?.kind !== "date" || mention.value.isBeside || isOfDateline(chunks, at)) return null;
  return NO_EVENT_DATE.has(chunks[at - 1]?.lower ?? "") ? null : mention;
}
