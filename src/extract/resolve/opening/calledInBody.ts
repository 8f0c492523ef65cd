import type { Frame } from "../../frames/Frame.ts";
import { areKindred } from "../../lexicon/kindredNouns.ts";
import { genericNouns } from "../../lexicon/naming.ts";
import { turnsAway } from "../../lexicon/standsAccused.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import { isProfessional } from "../Scene.ts";

/** How many passages and paragraphs behind the opening a name may be given. */
const PASSAGES = 9;
const PARAGRAPHS = 3;

type Group = MentionOf<"group">;

function headNoun(article: string, { start, end }: Group): string {
  return article.slice(start, end).toLowerCase().split(/\s+/u).at(-1) ?? "";
}

/** Those the first paragraph tells of one by one without a name, where several bear what it tells. */
function toldOneByOne(frames: readonly Frame[], reads: readonly Read[]): Map<number, Group> {
  const [first] = frames;
  const told = new Map<number, Group>();
  if (
    first === undefined ||
    reads.some(({ passage: { kind, paragraph } }) => kind === "body" && paragraph < first.passage.paragraph)
  )
    return told;
  for (const { passage, victims } of frames)
    for (const victim of passage.paragraph === first.passage.paragraph ? victims : [])
      if (victim.kind === "group" && victim.value.count === 1) told.set(victim.start, victim);
  return told;
}

/** Whom the passages behind the opening name for the first time, by what they call them before or behind the name. */
function calledBehind(
  article: string,
  { reads, personOf }: Cast,
  from: number,
): ReadonlyMap<Person, readonly string[]> {
  const called = new Map<Person, readonly string[]>();
  const opening = reads[from]?.passage;
  for (const { passage, sightings, tokens } of reads.slice(from + 1, from + 1 + PASSAGES)) {
    if (opening === undefined || passage.paragraph - opening.paragraph > PARAGRAPHS) break;
    if (passage.kind !== "body" || turnsAway.test(article.slice(passage.start, passage.end))) continue;
    for (const { mention, from: at } of sightings) {
      const person = mention.kind === "person" ? personOf(mention) : null;
      if (person === null || isProfessional(person) || person.mentions[0]?.start !== mention.start) continue;
      const before = [tokens[at - 1], tokens[at - 2]].map((token) => token?.lower ?? "");
      called.set(person, [...before, ...(person.role ?? "").toLowerCase().split(/\s+/u)]);
    }
  }
  return called;
}

/**
 * "A court remanded an imam and sent a businessman home under house arrest … Imam A heads a charity. The businessman is B":
 * the names of those an article opens with, each by what it is called; by the place of the words that told of them.
 */
export function calledInBody(article: string, frames: readonly Frame[], cast: Cast): ReadonlyMap<number, Person> {
  const told = toldOneByOne(frames, cast.reads);
  const called = calledBehind(article, cast, frames[0]?.passage.index ?? 0);
  const named = new Map<number, Person>();
  for (const group of told.values()) {
    const noun = headNoun(article, group);
    const fitting = [...called].filter(([, nouns]) => nouns.some((each) => each !== "" && areKindred(noun, each)));
    const rivals = [...told.values()].filter((other) => areKindred(noun, headNoun(article, other)));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1 && rivals.length === 1 && !genericNouns.has(noun))
      named.set(group.start, only[0]);
  }
  return named;
}
