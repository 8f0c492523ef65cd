import { headWords } from "../../lexicon/reporting.ts";
import type { MentionOf } from "../../Mention.ts";
import { type Chunk, mentionOf } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import { isReporting, isVerb } from "./chunkKinds.ts";
import { dateAt } from "./dateAt.ts";
import { dateBefore } from "./dateBefore.ts";
import { dateBehind } from "./dateBehind.ts";
import type { ReasonRange } from "./dateBehindCharge.ts";
import { dateOfRecord } from "./dateOfRecord.ts";
import { dateOfTrial } from "./dateOfTrial.ts";
import { dateOfWhen } from "./dateOfWhen.ts";
import { dateSince } from "./dateSince.ts";

type DateMention = MentionOf<"date">;

/** The date at the very head of a passage, where it is not that of somebody's words: it holds for all its clauses. */
function headDate(chunks: readonly Chunk[]): DateMention | null {
  const isOfHead = (at: number): boolean => {
    const chunk = chunks[at];
    // "Accordingly, on 7 May", "In Osh, on 7 May".
    if (chunk?.lower === ",") return at > 0 && isOfHead(at - 1);
    return mentionOf(chunk)?.kind === "place" || (chunk?.kind === "word" && headWords.has(chunk.lower));
  };
  const first = chunks.findIndex((_, at) => !isOfHead(at));
  const found = first < 0 ? null : dateAt(chunks, first);
  const verb = chunks.find((chunk) => isVerb(chunk) || isReporting(chunk));
  return found !== null && !isReporting(verb) ? found : null;
}

/**
 * The day an outcome fell on, as its passage tells: behind its verb, before it, or at the head of the passage. The days
 * of its cause, of an act, a plan, a speaker or an earlier event (`isEarlier`: "had been") are not its own.
 */
export function eventDateOf(
  chunks: readonly Chunk[],
  clause: Clause,
  reason: ReasonRange | null,
  isEarlier: boolean,
): DateMention | null {
  const behind = dateSince(chunks, clause) ?? dateBehind(chunks, clause, reason);
  const own = behind ?? dateOfWhen(chunks, clause) ?? dateBefore(chunks, clause) ?? dateOfRecord(chunks, clause);
  return own ?? dateOfTrial(chunks, clause) ?? (isEarlier || clause.from === 0 ? null : headDate(chunks));
}
