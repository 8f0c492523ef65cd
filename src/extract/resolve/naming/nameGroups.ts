import type { Frame } from "../../frames/Frame.ts";
import type { VictimMention } from "../../frames/people/People.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Cast } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import { describedBy, isDescription, isHanging } from "./describedBy.ts";
import { namingOf } from "./namingOf.ts";

const AMONG = new Set(["among", "amongst"]);

/** The names of people whom their own passage counts and names, all of them; nobody for any others. */
export function namesOfAll(group: MentionOf<"group">, read: Read): readonly MentionOf<"person">[] {
  const at = read.sightings.findIndex(({ mention }) => mention.start === group.start && mention.kind === "group");
  const naming = at < 0 ? null : namingOf(read, at);
  return naming?.left === 0 ? naming.names : [];
}

function named(victim: MentionOf<"group">, read: Read): readonly VictimMention[] {
  const at = read.sightings.findIndex(({ mention }) => mention.start === victim.start && mention.kind === "group");
  const naming = at < 0 ? null : namingOf(read, at);
  if (naming === null) return [victim];
  if (naming.left === 0) return naming.names;
  return [...naming.names, { ...victim, value: { ...victim.value, count: naming.left, lessNamed: true } }];
}

/** "about twenty people, A and B among them, were": the subject is the twenty, not "them". */
function countedBefore(victim: VictimMention, { tokens, sightings }: Read): MentionOf<"group"> | null {
  const at = sightings.findIndex(({ mention }) => mention.start === victim.start);
  const own = sightings[at];
  if (victim.kind !== "anaphor" || own === undefined || !AMONG.has(tokens[own.from - 1]?.lower ?? "")) return null;
  const group = sightings.slice(0, at).findLast(({ mention }) => mention.kind === "group");
  return group?.mention.kind === "group" ? group.mention : null;
}

/** Puts names in place of people a passage counts and names: "three activists, A, B and C", "about 20, A among them". */
export function nameGroups<Told extends Frame>(frames: readonly Told[], { reads }: Cast): Told[] {
  return frames.map((frame) => {
    const read = reads[frame.passage.index];
    if (read === undefined || frame.victims.every(({ kind }) => kind === "person")) return frame;
    const victims = frame.victims.flatMap((victim) => {
      if (isDescription(victim, read) && frame.victims.length > 1) return [];
      const described = isHanging(frame, read) && isDescription(victim, read) ? describedBy(victim, read) : null;
      if (described !== null) return [described];
      const counted = victim.kind === "group" ? victim : countedBefore(victim, read);
      return counted === null ? [victim] : named(counted, read);
    });
    const distinct = victims.filter((victim, at) => victims.findIndex(({ start }) => start === victim.start) === at);
    return { ...frame, victims: distinct };
  });
}
