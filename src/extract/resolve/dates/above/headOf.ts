import { headWords, reportingVerbs } from "../../../lexicon/reporting.ts";
import type { MentionOf } from "../../../Mention.ts";
import type { Read } from "../../../stage3Mentions.ts";
import type { Token } from "../../../token.ts";

/** How many tokens behind a date that heads a passage a speaker may stand. */
const SPEAKER_REACH = 10;

/** The date a passage begins with, unless it is the day on which somebody speaks. */
export function headOf({ tokens, sightings }: Read): MentionOf<"date"> | null {
  // "In Taraz on 13 May the police came": where it was may stand before when.
  const isPlace = (at: number) =>
    sightings.some(({ mention, from, to }) => mention.kind === "place" && from <= at && at < to);
  const first = tokens.findIndex(
    ({ lower, kind }, at) =>
      !isPlace(at) && (kind !== "word" || !headWords.has(lower)) && !(lower === "," && isPlace(at - 1)),
  );
  const found = sightings.find(({ from, mention }) => mention.kind === "date" && from <= Math.max(first, 0));
  if (found === undefined || found.mention.kind !== "date" || found.mention.value.isBeside) return null;
  const isSpeaker = ({ lower, kind }: Token) => kind === "word" && reportingVerbs.has(lower);
  return tokens.slice(found.to, found.to + SPEAKER_REACH).some(isSpeaker) ? null : found.mention;
}
