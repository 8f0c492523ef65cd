import { datedActs } from "../../lexicon/dateWords.ts";
import { relatives } from "../../lexicon/grammar.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Chunk } from "../Chunk.ts";
import { dateAt } from "./dateAt.ts";

type DateMention = MentionOf<"date">;

/** The chunks that say why, and whether they are the words of a charge. */
export interface ReasonRange {
  from: number;
  to: number;
  formal: boolean;
}

/** "convicted of hooliganism on 5 May", "fined for “discrediting” on the same day": said last, and no day of an act. */
export function dateBehindCharge(chunks: readonly Chunk[], { from, to, formal }: ReasonRange): DateMention | null {
  // In the words of the reason, or right behind them: "for “hooliganism” on 5 May".
  const at = chunks[to]?.lower === "on" ? to + 1 : to - 1;
  const found = dateAt(chunks, at);
  const words = chunks.slice(from, Math.min(to, at));
  const isOfAct = words.some(
    ({ kind, lower }) =>
      datedActs.has(lower) || kind === "verb" || relatives.has(lower) || (!formal && /\p{Ll}{3}ing$/u.test(lower)),
  );
  if (found === null || isOfAct) return null;
  const link = chunks[at - 1]?.lower;
  // "convicted of hooliganism in 2021"; "of spreading rumours in 2021" may be when they were spread.
  const isOfRuling = link === "in" && formal && !words.some(({ lower }) => /\p{Ll}{3}ing$/u.test(lower));
  return link === "on" || isOfRuling ? found : null;
}
