import type { Frame } from "../frames/Frame.ts";
import type { VictimMention } from "../frames/people/People.ts";
import { auxiliaries, commonVerbs } from "../lexicon/verbs.ts";
import type { MentionOf } from "../Mention.ts";
import type { Sighting } from "../mentions/Rule.ts";
import type { Cast } from "../persons/Person.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";

/** How many tokens may stand between people and their names, and between two names. */
const WIDEST_GAP = 14;
/** "about twenty people, including A and B": the names are some of the number. */
const SOME_OF =
  /\b(?:including|includes|included|among (?:them|whom|those|others)|amongst them|such as|in particular)\b/u;
const SOME_BEHIND = /^,? (?:among|amongst|being among) (?:them|others|those)\b/u;
const RELATIVE = new Set([
  "who",
  "whom",
  "whose",
  "which",
  "that",
  "where",
  "when",
  "while",
  "as",
  "and",
  "but",
  "by",
  "for",
  "with",
  "to",
]);
const AMONG = new Set(["among", "amongst"]);
const SPEAKING = new Set(
  "said says told tells reported reports wrote writes added adds noted notes stated claims claimed believes".split(" "),
);
const NAMING = new Set([
  ",",
  ":",
  "–",
  "—",
  "-",
  "(",
  "namely",
  "identified",
  "named",
  "called",
  "as",
  "only",
  "by",
  "name",
  "surname",
  "initials",
]);
const OF_PLACE = new Set([
  "from",
  "of",
  "in",
  "the",
  "city",
  "town",
  "village",
  "region",
  "district",
  "native",
  "resident",
]);

type PersonSighting = Sighting & { mention: MentionOf<"person"> };

function isPerson(sighting: Sighting | undefined): sighting is PersonSighting {
  return sighting?.mention.kind === "person";
}

export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(" ");
}

/** The tokens of a gap that no place or organisation covers. */
function bare(read: Read, from: number, to: number): Token[] {
  const covered = read.sightings.filter(({ mention }) =>
    ["place", "organisation", "term", "date"].includes(mention.kind),
  );
  return read.tokens
    .slice(from, to)
    .filter((_, step) => !covered.some((each) => from + step >= each.from && from + step < each.to));
}

/** Whether only words that describe, and no verb, stand between two names. */
function isJoint(read: Read, from: number, to: number): boolean {
  const gap = bare(read, from, to);
  const first = gap[0]?.lower ?? "";
  if (to - from > WIDEST_GAP || ![",", "and", "&", "(", ";"].includes(first)) return false;
  return gap.every(({ lower }) => !auxiliaries.has(lower) && !commonVerbs.has(lower) && lower !== "who");
}

/** The names in a row that begins at a sighting. */
export function rowFrom(read: Read, first: number): PersonSighting[] {
  const row: PersonSighting[] = [];
  for (let at = first; at < read.sightings.length; at++) {
    const sighting = read.sightings[at];
    if (!isPerson(sighting)) {
      if (sighting?.mention.kind === "place" || sighting?.mention.kind === "group") continue;
      break;
    }
    const previous = row.at(-1);
    if (previous !== undefined && !isJoint(read, previous.to, sighting.from)) break;
    if (read.tokens[sighting.to]?.lower === "'s") break;
    row.push(sighting);
  }
  return row;
}

/** ", presenter", "of the region, 27-year-old migrant": where somebody is from and what they do, between noun and name. */
export function isApposition(gap: readonly Token[]): boolean {
  const comma = gap.findLastIndex(({ text }) => text === ",");
  const [from, role] = [gap.slice(0, Math.max(comma, 0)), gap.slice(comma + 1)];
  const isOrigin = from.every(({ lower, capital }) => capital || OF_PLACE.has(lower)) && from.length <= 6;
  const isRole = role.every(
    ({ lower, text, kind }) =>
      (kind !== "mark" || text === "-") && !auxiliaries.has(lower) && !commonVerbs.has(lower) && !RELATIVE.has(lower),
  );
  return comma >= 0 && isOrigin && isRole && role.length <= 6;
}

/** "of the workers,", "who accompanied him,": whatever says more of somebody, up to the one comma before the name. */
function opensAside(gap: readonly Token[]): boolean {
  return gap.length > 1 && gap.findIndex(({ kind }) => kind === "mark") === gap.length - 1 && gap.at(-1)?.text === ",";
}

/** The names a passage gives to people it has counted; the number that is left without one. */
interface Naming {
  names: readonly MentionOf<"person">[];
  left: number | null;
}

function namingOf(read: Read, at: number): Naming | null {
  const group = read.sightings[at];
  if (group?.mention.kind !== "group") return null;
  const { count } = group.mention.value;
  const next = read.sightings.findIndex((sighting, index) => index > at && isPerson(sighting));
  const first = read.sightings[next];
  if (next < 0 || first === undefined || first.from - group.to > WIDEST_GAP) return null;
  const row = rowFrom(read, next);
  const last = row.at(-1);
  const gap = bare(read, group.to, first.from);
  const names = row.map(({ mention }) => mention);
  const behind = read.tokens[last?.to ?? 0]?.lower ?? "";
  if (last === undefined || SPEAKING.has(behind)) return null;
  const tail = wordsOf(read.tokens.slice(last.to, last.to + 5));
  if (SOME_OF.test(wordsOf(gap)) || SOME_BEHIND.test(` ${tail}`) || SOME_BEHIND.test(tail)) {
    const left = count === null ? null : count - names.length;
    return left !== null && left < 0 ? null : { names, left };
  }
  const isNaming = gap.length <= 6 && gap.every(({ lower }) => NAMING.has(lower) || OF_PLACE.has(lower));
  const isGoverned = OF_PLACE.has(read.tokens[first.from - 1]?.lower ?? "");
  const isOne = count === 1 && (isApposition(gap) || (behind === "," && opensAside(gap)));
  if (!(isNaming || isOne) || isGoverned) return null;
  return count === names.length ? { names, left: 0 } : null;
}

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

/** "N., a teacher, was": what somebody named is, taken for somebody further. */
function isDescription(victim: VictimMention, { tokens, sightings }: Read): boolean {
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
function describedBy(victim: VictimMention, { sightings }: Read): MentionOf<"person"> | null {
  const at = sightings.findIndex(({ mention }) => mention.start === victim.start);
  const previous = sightings[at - 1]?.mention;
  return previous?.kind === "person" ? previous : null;
}

/** A relative clause, or a participle without an auxiliary. */
function isHanging({ relative, verb }: Frame, { tokens }: Read): boolean {
  return relative || tokens.filter(({ start, end }) => start >= verb.start && end <= verb.end).length === 1;
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
