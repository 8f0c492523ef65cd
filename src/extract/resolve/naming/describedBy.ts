import type { Frame } from "../../frames/Frame.ts";
import type { VictimMention } from "../../frames/people/People.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";

/** "N., a teacher, was": what somebody named is, taken for somebody further. */
export function isDescription(victim: VictimMention, { tokens, sightings }: Read): boolean {
  if (victim.kind !== "group" || victim.value.count !== 1) return false;
  const at = sightings.findIndex(({ mention }) => mention.start === victim.start);
  const [own, previous] = [sightings[at], sightings[at - 1]];
  return (
    previous?.mention.kind === "person" &&
    own !== undefined &&
    tokens[previous.to]?.text === "," &&
    own.from - previous.to <= 5
  );
}

/** "N., a teacher who was given", "N., a teacher detained in": the clause that hangs on what somebody is tells of him. */
export function describedBy(victim: VictimMention, { sightings }: Read): MentionOf<"person"> | null {
  const at = sightings.findIndex(({ mention }) => mention.start === victim.start);
  const previous = sightings[at - 1]?.mention;
  return previous?.kind === "person" ? previous : null;
}

/** A relative clause, or a participle without an auxiliary. */
export function isHanging({ relative, verb }: Frame, { tokens }: Read): boolean {
  return relative || tokens.filter(({ start, end }) => start >= verb.start && end <= verb.end).length === 1;
}
