import type { Frame } from "../../frames/Frame.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";

/** "The action was held on", "This rally took place on". */
const ACT_HELD =
  /^(?:the|this|that) (?:\p{L}+ ){0,2}(?:action|rally|run|race|march|protest|picket|event|meeting|demonstration|gathering|flash mob|assembly) (?:was held|took place|happened|was organi[sz]ed|occurred) (?:\p{L}+ ){0,6}on /iu;

/** The date a passage gives for the act that the passage before it told of. */
function heldOn(article: string, { passage, sightings }: Read): MentionOf<"date"> | null {
  if (!ACT_HELD.test(article.slice(passage.start, passage.end))) return null;
  const found = sightings.map(({ mention }) => mention).find((mention) => mention.kind === "date");
  return found?.kind === "date" ? found : null;
}

/** Completes the reason of a passage by the date that the next passage gives for the act. */
export function dateActs(article: string, frames: readonly Frame[], reads: readonly Read[]): Frame[] {
  return frames.map((frame) => {
    const next = reads[frame.passage.index + 1];
    if (frame.reason === null || frame.reason.formal || frame.reason.date !== null || next === undefined) return frame;
    if (next.passage.paragraph !== frame.passage.paragraph) return frame;
    return { ...frame, reason: { ...frame.reason, date: heldOn(article, next) } };
  });
}
