import type { Mention } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";

/** A passage with a mention more; one of the same words takes the place of what was seen in them before. */
export function withMention(read: Read, mention: Mention): Read {
  const from = read.tokens.findIndex(({ start }) => start === mention.start);
  const last = read.tokens.findLastIndex(({ start }) => start < mention.end);
  if (from < 0 || last < from) return read;
  const others = read.sightings.filter(
    (each) => each.mention.start !== mention.start || each.mention.kind !== mention.kind,
  );
  if (others.some((each) => each.from <= last && each.to > from)) return read;
  const sightings = [...others, { mention, from, to: last + 1 }].sort((a, b) => a.from - b.from);
  return { ...read, sightings };
}
