import type { MentionOf } from "../../../Mention.ts";
import type { Read } from "../../../stage3Mentions.ts";

/** The dates of an article that are not those of its furniture. */
export function datesOf(reads: readonly Read[]): MentionOf<"date">[] {
  return reads
    .filter(({ passage }) => passage.kind !== "furniture")
    .flatMap(({ sightings }) => sightings.map(({ mention }) => mention))
    .filter((mention) => mention.kind === "date");
}
