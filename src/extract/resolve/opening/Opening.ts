import type { Frame } from "../../frames/Frame.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";

type Victim = Frame["victims"][number];

/** The opening of an article that tells of people it does not name. */
export interface Opening {
  /** The words for them. */
  told: MentionOf<"group"> | MentionOf<"anaphor">;
  count: number;
  frames: readonly Frame[];
  passage: Frame["passage"];
}

function isWhole({ value }: MentionOf<"group">): boolean {
  return value.count !== null && !value.isRough && value.partOf === null && !value.lessNamed;
}

/** Whether somebody is named before a place of the text. */
function isNamedBefore(reads: readonly Read[], start: number): boolean {
  return reads.some(({ sightings }) =>
    sightings.some(({ mention }) => mention.kind === "person" && mention.start < start),
  );
}

/** Whom an outcome befell; or, where it says "he", the one the passage speaks of: "relatives of an activist say that he". */
function toldIn(victims: readonly Victim[], read: Read | undefined, reads: readonly Read[]): Opening["told"] | null {
  const [first] = victims;
  if (first?.kind === "group") return isWhole(first) ? first : null;
  const groups = (read?.sightings ?? []).flatMap(({ mention }) => (mention.kind === "group" ? [mention] : []));
  const [only] = groups;
  if (only !== undefined && groups.length === 1 && only.value.count === 1 && isWhole(only)) return only;
  // "The activist was jailed", "The judge gave him five years": nobody has been named whom it could take up.
  const isOne = first?.kind === "anaphor" && !first.value.plural && !first.value.speaker;
  return isOne && !first.value.noun?.includes(" ") && !isNamedBefore(reads, first.start) ? first : null;
}

function isTakenUp(victim: Victim, start: number, count: number): boolean {
  const isPronoun = victim.kind === "anaphor" && victim.value.noun === null && !victim.value.speaker;
  return isPronoun && victim.start > start && victim.value.plural === (count !== 1);
}

/** The first paragraph with an outcome, where all it tells befell the same unnamed people. */
export function openingOf(frames: readonly Frame[], reads: readonly Read[]): Opening | null {
  const [first] = frames;
  if (first === undefined || first.listed) return null;
  const { passage } = first;
  const isLead = !reads.some((read) => read.passage.kind === "body" && read.passage.paragraph < passage.paragraph);
  const own = frames.filter((frame) => frame.passage.paragraph === passage.paragraph);
  const victims = own.flatMap((frame) => frame.victims);
  const told = toldIn(victims, reads[passage.index], reads);
  const count = told?.kind === "group" ? told.value.count : 1;
  if (!isLead || told === null || count === null) return null;
  const isOnly = victims.every((victim) => victim.start === told.start || isTakenUp(victim, told.start, count));
  return isOnly ? { told, count, frames: own, passage } : null;
}
