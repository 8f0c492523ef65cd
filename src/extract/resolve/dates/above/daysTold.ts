import type { MentionOf } from "../../../Mention.ts";
import type { Sighting } from "../../../mentions/Rule.ts";
import type { Read } from "../../../stage3Mentions.ts";

/** A date as calendars write it, known to the day, of something that happened. */
export function calendarDate({ sightings }: Read): Sighting | null {
  const isDay = ({ mention }: Sighting) =>
    mention.kind === "date" && mention.value.day !== null && !mention.value.counted && !mention.value.isBeside;
  return sightings.find(isDay) ?? null;
}

/** A day on which something happened, as calendars write it or counted from another. */
export function isDayTold({ mention }: Sighting): boolean {
  return mention.kind === "date" && (mention.value.day !== null || !!mention.value.counted) && !mention.value.isBeside;
}

export function asDate({ mention }: Sighting): MentionOf<"date"> | null {
  return mention.kind === "date" ? mention : null;
}
