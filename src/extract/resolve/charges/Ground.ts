import type { Frame } from "../../frames/Frame.ts";
import type { VictimMention } from "../../frames/people/People.ts";
import { syntaxOf } from "../../frames/Syntax.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Read } from "../../stage3Mentions.ts";
import { isProfessional } from "../Scene.ts";
import type { Strand } from "../Strand.ts";

/** What a passage names that tells whose charge it may speak of. */
export interface Ground {
  passage: Passage;
  read: Read;
  laws: readonly MentionOf<"law">[];
  /** Those it names, judges, lawyers and prosecutors apart. */
  persons: readonly Person[];
  /** Its verbs; without one that has a tense it is of a list, or of somebody in a hurry. */
  verbs: readonly { start: number; hasTense: boolean }[];
  isQuestion: boolean;
}

/** The grounds of an article, one for each passage. */
export function groundsOf({ reads, personOf }: Cast): readonly Ground[] {
  return reads.map((read) => {
    const { passage, sightings } = read;
    const mentions = sightings.map(({ mention }) => mention);
    const named = mentions.flatMap((mention) => (mention.kind === "person" ? (personOf(mention) ?? []) : []));
    return {
      passage,
      read,
      laws: mentions.filter((mention) => mention.kind === "law"),
      persons: named.filter((person) => !isProfessional(person)),
      verbs: syntaxOf(read).chunks.flatMap((chunk) =>
        chunk.kind === "verb" ? [{ start: chunk.start, hasTense: chunk.verb.form === "finite" }] : [],
      ),
      isQuestion: read.tokens.at(-1)?.text === "?",
    };
  });
}

/** All frames of the article, and those of earlier cases. */
interface Told {
  frames: readonly Frame[];
  background: ReadonlySet<Frame>;
}

/** "The other", "she": where nobody but the victim is named, no reason to think of somebody else. */
function isSomebodyElse(victim: VictimMention, { person }: Strand): boolean {
  return person === null || victim.kind !== "anaphor" || victim.value.plural;
}

/** Whether a passage tells and names nobody but the victim of a strand. */
function isOwn({ passage, persons, isQuestion }: Ground, strand: Strand, { frames, background }: Told): boolean {
  const own: ReadonlySet<Frame> = new Set(strand.frames);
  const isOfOthers = frames.some(
    (frame) =>
      frame.passage.index === passage.index &&
      !own.has(frame) &&
      (background.has(frame) || frame.victims.some((victim) => isSomebodyElse(victim, strand))),
  );
  return passage.kind === "body" && !isQuestion && !isOfOthers && persons.every((person) => person === strand.person);
}

/**
 * The passages around an outcome that are about its victim and nobody else: its own, those behind it in its paragraph, and
 * those before it as far as the paragraph has told of nobody else.
 */
export function groundAround(strand: Strand, home: Frame, grounds: readonly Ground[], told: Told): readonly Ground[] {
  const { index, paragraph } = home.passage;
  const isInside = (ground: Ground | undefined): ground is Ground => ground?.passage.paragraph === paragraph;
  const isNear = (ground: Ground | undefined): ground is Ground => isInside(ground) && isOwn(ground, strand, told);
  const found: Ground[] = [];
  const own = grounds[index];
  if (isNear(own)) found.push(own);
  for (let at = index + 1; isNear(grounds[at]); at++) found.push(grounds[at] as Ground);
  let before: Ground[] = [];
  let at = index - 1;
  for (let ground = grounds[at]; isNear(ground); ground = grounds[at]) {
    before.push(ground);
    if (isNamed(ground, strand)) found.push(...before.splice(0));
    at -= 1;
  }
  if (isInside(grounds[at])) before = [];
  return [...found, ...before];
}

/** Whether a passage names or tells of the victim itself. */
function isNamed({ passage, persons }: Ground, { person, frames }: Strand): boolean {
  return (person !== null && persons.includes(person)) || frames.some((frame) => frame.passage.index === passage.index);
}

/** The passages anywhere in the article that name the victim of a strand and nobody else, the nearest to its outcome first. */
export function groundsNaming(strand: Strand, home: Frame, grounds: readonly Ground[], told: Told): readonly Ground[] {
  const { person } = strand;
  if (person === null) return [];
  const distance = ({ passage }: Ground) => Math.abs(passage.index - home.passage.index);
  return grounds
    .filter((ground) => ground.persons.includes(person) && isOwn(ground, strand, told))
    .sort((a, b) => distance(a) - distance(b));
}
