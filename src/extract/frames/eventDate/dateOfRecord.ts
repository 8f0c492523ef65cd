import type { MentionOf } from "../../Mention.ts";
import type { Chunk } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import { isAgent, isDate, isReporting, isVerb } from "./chunkKinds.ts";
import { dateAt } from "./dateAt.ts";

type DateMention = MentionOf<"date">;

/** Marks before the record of a ruling. */
const RECORD_MARKS = new Set([";", "(", "-", "–", "—"]);

/** "15 days for disobedience, Sovetsky District Court, 5 May": the court and the day between commas. */
function secondLastComma(chunks: readonly Chunk[]): number {
  const isComma = ({ lower }: Chunk) => lower === ",";
  return chunks.slice(0, Math.max(0, chunks.findLastIndex(isComma))).findLastIndex(isComma);
}

/** "got 15 days for disobedience; Sovetsky District Court, 5 May": the record of the ruling behind what it gave. */
export function dateOfRecord(chunks: readonly Chunk[], { verb, to }: Clause): DateMention | null {
  if (to < chunks.length) return null;
  const mark = chunks.findLastIndex(({ lower }) => RECORD_MARKS.has(lower));
  const opening = mark > verb ? mark : secondLastComma(chunks);
  const record = chunks.slice(opening);
  if (opening <= verb || record.some((chunk) => isVerb(chunk) || isReporting(chunk)) || !record.some(isAgent))
    return null;
  const date = record.findIndex(isDate);
  return date < 0 ? null : dateAt(chunks, opening + date);
}
