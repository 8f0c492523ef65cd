import type { Frame } from "../frames/Frame.ts";
import { speechVerbs } from "../lexicon/speech.ts";
import { standsAccused, turnsAway } from "../lexicon/standsAccused.ts";
import { isActing, type MentionOf } from "../Mention.ts";
import type { Cast } from "../persons/Person.ts";
import type { Read } from "../stage3Mentions.ts";
import { rowFrom, wordsOf } from "./namedGroups.ts";
import { isProfessional } from "./Scene.ts";

type Group = MentionOf<"group">;
type Name = MentionOf<"person">;

/** How many passages and paragraphs behind the opening its people may be given their names. */
const PASSAGES = 4;
const PARAGRAPHS = 2;
/** How many tokens behind the names may say how their bearers stand. */
const TAIL = 24;

/** The opening of an article that tells of people it counts and does not name. */
interface Opening {
  group: Group;
  count: number;
  frames: readonly Frame[];
  passage: Frame["passage"];
}

function isWhole({ value }: Group): boolean {
  return value.count !== null && !value.isRough && value.partOf === null && !value.lessNamed;
}

/** The first paragraph with an outcome, where all it tells befell the same unnamed people. */
function openingOf(frames: readonly Frame[], reads: readonly Read[]): Opening | null {
  const [first] = frames;
  if (first === undefined || first.listed) return null;
  const { passage } = first;
  const isLead = !reads.some((read) => read.passage.kind === "body" && read.passage.paragraph < passage.paragraph);
  const own = frames.filter((frame) => frame.passage.paragraph === passage.paragraph);
  const victims = own.flatMap((frame) => frame.victims);
  const group = groupIn(victims, reads[passage.index]);
  if (!isLead || group === null || !isWhole(group) || group.value.count === null) return null;
  const isOnly = victims.every((victim) => victim.start === group.start || isTakenUp(victim, group));
  return isOnly ? { group, count: group.value.count, frames: own, passage } : null;
}

/** Whom an outcome befell; or, where it says "he", the one the passage speaks of: "relatives of an activist say that he". */
function groupIn(victims: Frame["victims"], read: Read | undefined): Group | null {
  const [first] = victims;
  if (first?.kind === "group") return first;
  const groups = (read?.sightings ?? []).flatMap(({ mention }) => (mention.kind === "group" ? [mention] : []));
  const [only] = groups;
  return only !== undefined && groups.length === 1 && only.value.count === 1 ? only : null;
}

function isTakenUp(victim: Frame["victims"][number], { start, value }: Group): boolean {
  const isPronoun = victim.kind === "anaphor" && victim.value.noun === null && !victim.value.speaker;
  return isPronoun && victim.start > start && victim.value.plural === (value.count !== 1);
}

/** The first people named behind the opening: those who only speak or work for a court are nobody's name. */
function firstNamed(
  reads: readonly Read[],
  { passage }: Opening,
  cast: Cast,
): { read: Read; names: Name[]; to: number } | null {
  for (const read of reads.slice(passage.index + 1, passage.index + 1 + PASSAGES)) {
    if (read.passage.paragraph - passage.paragraph > PARAGRAPHS) return null;
    const at = read.sightings.findIndex(({ mention }) => {
      const person = mention.kind === "person" ? cast.personOf(mention) : null;
      return person !== null && !isProfessional(person);
    });
    if (at < 0 || read.passage.kind !== "body") continue;
    const row = rowFrom(read, at);
    const to = row.at(-1)?.to ?? 0;
    return { read, names: row.map(({ mention }) => mention), to };
  }
  return null;
}

/** Whether a passage says of people what can be said of those the opening told of: their outcome, or how they stand. */
function goesOn(
  article: string,
  opening: Opening,
  read: Read,
  names: readonly Name[],
  to: number,
  frames: readonly Frame[],
) {
  const { start, end } = read.passage;
  const tail = read.tokens.slice(to, to + TAIL);
  const isSpeaking = speechVerbs.has(tail[0]?.lower ?? "") && tail[0]?.lower !== "insists";
  if (isSpeaking || tail[0]?.lower === "'s" || turnsAway.test(article.slice(start, end))) return false;
  const [name] = names;
  const isMeant = (victim: Frame["victims"][number]) =>
    names.some((each) => each.start === victim.start) ||
    (victim.kind === "anaphor" && victim.value.plural === names.length > 1 && victim.start > (name?.start ?? end));
  const own = frames.filter(({ passage, victims }) => passage.index === read.passage.index && victims.some(isMeant));
  if (own.some((frame) => opening.frames.some((told) => contradicts(frame, told)))) return false;
  return own.some(({ relative }) => !relative) || standsAccused.test(wordsOf(tail));
}

function contradicts(frame: Frame, told: Frame): boolean {
  const lengths = [frame, told].map(({ term }) => (term === null ? null : JSON.stringify(term.value.term)));
  const places = [frame, told].map(({ place }) => (place !== null && isActing(place.value) ? place.value.name : null));
  const differ = ([one, other]: readonly (string | null)[]) => one != null && other != null && one !== other;
  return differ(lengths) || differ(places);
}

/**
 * The names of those an article opens with: "A court jailed an editor for five years" above, "N., 44, denied the
 * charges" below. As many as the opening counts, and the first it names.
 */
export function nameInBody<Told extends Frame>(article: string, frames: readonly Told[], cast: Cast): Told[] {
  const opening = openingOf(frames, cast.reads);
  const found = opening === null ? null : firstNamed(cast.reads, opening, cast);
  if (opening === null || found === null || found.names.length !== opening.count) return [...frames];
  const { read, names, to } = found;
  if (!goesOn(article, opening, read, names, to, frames)) return [...frames];
  return frames.map((frame) =>
    opening.frames.some(({ verb }) => verb.start === frame.verb.start) ? { ...frame, victims: names } : frame,
  );
}
