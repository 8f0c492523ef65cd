import type { Frame } from "../../frames/Frame.ts";
import type { VictimMention } from "../../frames/people/People.ts";
import { areKindred } from "../../lexicon/kindredNouns.ts";
import { genericNouns, namingBehind, namingOfOne } from "../../lexicon/naming.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Cast } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import { wordsOf } from "../../token.ts";
import { rowFrom } from "./rowFrom.ts";

/** How many passages behind their outcome people may be given their names. */
const REACH = 3;
/** Whom the opening of an article tells of may be named further down. */
const REACH_OF_OPENING = 6;
/** The most tokens before the name in a passage that gives it, and behind it. */
const LONGEST_LEAD = 24;
const LONGEST_TAIL = 10;

/** A passage that gives a name to somebody told of before. */
interface Naming {
  read: Read;
  name: MentionOf<"person">;
  /** The noun that takes them up, where there is one. */
  noun: string | null;
}

/** Whom a passage names by its first name: "The man, N.," */
function namingIn(read: Read): Naming | null {
  if (read.passage.kind !== "body") return null;
  const at = read.sightings.findIndex(({ mention }) => mention.kind === "person");
  const first = read.sightings[at];
  if (first?.mention.kind !== "person" || first.from > LONGEST_LEAD || rowFrom(read, at).length > 1) return null;
  const lead = wordsOf(read.tokens.slice(0, first.from));
  const tail = wordsOf(read.tokens.slice(first.to, first.to + LONGEST_TAIL));
  // "It was N. who filmed it": said of what he did.
  const before = /^(?:who|that)\b/u.test(tail) ? [] : namingOfOne;
  const behind = first.from === 0 ? namingBehind.exec(tail) : null;
  const match = behind ?? before.map((pattern) => pattern.exec(lead)).find((found) => found !== null) ?? null;
  return match === null ? null : { read, name: first.mention, noun: match.groups?.noun ?? null };
}

/** Words for one or several without a name: "a pensioner", or "the head of the fund", who has none yet. */
type Group = MentionOf<"group"> | MentionOf<"anaphor">;

function groupOf(frame: Frame): Group | null {
  const groups = frame.victims.filter((victim) => victim.kind === "group" || isNoun(victim));
  const [only] = groups;
  return only !== undefined && groups.length === 1 && only.kind !== "person" ? only : null;
}

function isNoun(victim: VictimMention): boolean {
  return victim.kind === "anaphor" && victim.value.noun !== null && !victim.value.plural;
}

function isOne(group: Group): boolean {
  return group.kind === "anaphor" || group.value.count === 1;
}

function headNoun(group: Group, article: string): string {
  return article.slice(group.start, group.end).toLowerCase().split(/\s+/u).at(-1) ?? "";
}

/** Whether people told of in a frame stand close enough before the passage that names them. */
function isClose({ passage }: Frame, { read }: Naming, reads: readonly Read[]): boolean {
  const { index, paragraph } = read.passage;
  const isOpening = !reads.some(({ passage: { kind, paragraph: own } }) => kind === "body" && own < passage.paragraph);
  const [passages, paragraphs] = isOpening ? [REACH_OF_OPENING, 2] : [REACH, 1];
  return index > passage.index && index - passage.index <= passages && paragraph - passage.paragraph <= paragraphs;
}

/** "a blogger in Taraz and a poet in Oral": whom "the man" takes up cannot be told. */
function isOneOfTwo({ start }: Group, reads: readonly Read[]): boolean {
  const read = reads.find(({ passage }) => passage.start <= start && start < passage.end);
  const singles = (read?.sightings ?? []).filter(
    ({ mention }) => mention.kind === "group" && mention.value.count === 1,
  );
  return singles.length > 1;
}

/** Whom a naming means: the only unnamed one so far by that noun, else the only one close before. */
function meantBy(naming: Naming, frames: readonly Frame[], article: string, reads: readonly Read[]): Group | null {
  const before = frames.filter(({ passage }) => passage.index < naming.read.passage.index);
  const groups = (among: readonly Frame[]) => among.flatMap((frame) => groupOf(frame) ?? []);
  const close = groups(before.filter((frame) => isClose(frame, naming, reads)));
  const { noun } = naming;
  const isGeneric = noun === null || genericNouns.has(noun);
  const singles = (isGeneric ? close : groups(before)).filter(isOne);
  const fitting = isGeneric ? singles : singles.filter((group) => areKindred(headNoun(group, article), noun));
  const [only] = fitting;
  const isSingle = only !== undefined && fitting.every(({ start }) => start === only.start);
  return isSingle && !(isGeneric && isOneOfTwo(only, reads)) ? only : null;
}

/**
 * The name that a later passage gives to somebody an earlier one has told of without, by the place of the words that told
 * of them: "A pensioner was fined. The man, N., had been held." The first passage that names them is believed.
 */
export function laterNames(
  article: string,
  frames: readonly Frame[],
  { reads }: Cast,
): ReadonlyMap<number, MentionOf<"person">> {
  const names = new Map<number, MentionOf<"person">>();
  for (const read of reads) {
    const naming = namingIn(read);
    const group = naming === null ? null : meantBy(naming, frames, article, reads);
    if (naming !== null && group !== null && !names.has(group.start)) names.set(group.start, naming.name);
  }
  return names;
}

/** Puts the name a later passage gives in the place of those told of without. */
export function nameLater<Told extends Frame>(article: string, frames: readonly Told[], cast: Cast): Told[] {
  const names = laterNames(article, frames, cast);
  const named = (victim: VictimMention) => (victim.kind === "group" ? names.get(victim.start) : undefined) ?? victim;
  return frames.map((frame) => ({ ...frame, victims: frame.victims.map(named) }));
}
