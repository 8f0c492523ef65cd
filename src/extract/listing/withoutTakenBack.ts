import type { Frame } from "../frames/Frame.ts";
import { editorsSpeak, regrets, takenBack } from "../lexicon/headWords.ts";
import type { Cast, Person } from "../persons/Person.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Told } from "../stage5Frames.ts";

/** Behind a name: what was said of it has been taken back. */
const BRACKET = /^\s*[([]([^()[\]]{1,80})[)\]]/u;
const LONGEST_BRACKET = 90;
/** How many passages on they may say that they regret. */
const LONGEST_REGRET = 6;

function isTakenBack(article: string, end: number): boolean {
  const bracket = BRACKET.exec(article.slice(end, end + LONGEST_BRACKET))?.[1];
  return bracket !== undefined && takenBack.test(bracket);
}

/** The last passage of the line a passage stands in. */
function lastOfLine(reads: Cast["reads"], { index, paragraph }: Passage): Passage | undefined {
  let last = index;
  while (reads[last + 1]?.passage.paragraph === paragraph && last - index < LONGEST_REGRET) last += 1;
  return reads[last]?.passage;
}

/** What a passage has said of some people, and the article takes back. */
interface Regret {
  passage: Passage;
  persons: ReadonlySet<Person>;
  /** Those of whom its line goes on to tell how it was: only what the passage said is taken back. */
  corrected: ReadonlySet<Person>;
  /** What the passage said of them; nothing where no rule could read it. */
  said: readonly Frame[];
}

/** Of whom the frames of some passages tell. */
function toldOf(frames: readonly Frame[], { personOf }: Cast): ReadonlySet<Person> {
  const victims = frames.flatMap((frame) => frame.victims);
  return new Set(victims.flatMap((victim) => (victim.kind === "person" ? (personOf(victim) ?? []) : [])));
}

/** What the editors regret to have told: "We wrote that N. was detained. She walked on. We apologise." */
function regretsOf(article: string, cast: Cast, told: readonly Told[]): readonly Regret[] {
  return cast.reads.flatMap(({ passage, sightings }) => {
    if (passage.kind === "furniture" || !editorsSpeak.test(article.slice(passage.start, passage.end))) return [];
    const last = lastOfLine(cast.reads, passage) ?? passage;
    if (!regrets.test(article.slice(passage.start, last.end))) return [];
    const named = sightings.flatMap(({ mention }) => (mention.kind === "person" ? (cast.personOf(mention) ?? []) : []));
    const persons = new Set(named);
    const behind = told.slice(passage.index + 1, last.index + 1).flatMap(({ frames }) => frames);
    const said = told[passage.index]?.frames ?? [];
    const corrected = new Set([...toldOf(behind, cast)].filter((person) => persons.has(person)));
    return [{ passage, persons, corrected, said }];
  });
}

/** Whether a passage, or the article in another, takes back what a frame says of a person. */
function isRegretted(person: Person, frame: Frame, { passage, persons, corrected, said }: Regret): boolean {
  if (!persons.has(person)) return false;
  if (corrected.has(person)) return frame.passage === passage;
  // "It was said that N. was convicted: a namesake": what else is told of N. stands.
  if (said.length > 0 && said.every(({ outcome }) => outcome.status !== frame.outcome.status)) return false;
  // "That is not so: only one of them was": what is told of the others stands for all that is not told anew.
  return corrected.size === 0;
}

/** What passages tell, without those of whom the article itself takes back what it said. */
export function withoutTakenBack(article: string, cast: Cast, told: readonly Told[]): Told[] {
  const regretted = regretsOf(article, cast, told);
  const stands = (victim: Frame["victims"][number], frame: Frame) => {
    if (victim.kind !== "person") return true;
    if (isTakenBack(article, victim.end)) return false;
    const person = cast.personOf(victim);
    return person === null || !regretted.some((regret) => isRegretted(person, frame, regret));
  };
  const standing = (frame: Frame): Frame[] => {
    const victims = frame.victims.filter((victim) => stands(victim, frame));
    if (victims.length === frame.victims.length) return [frame];
    return victims.length === 0 ? [] : [{ ...frame, victims }];
  };
  return told.map((each) => ({ ...each, frames: each.frames.flatMap(standing) }));
}
