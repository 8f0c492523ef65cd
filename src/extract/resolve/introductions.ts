import type { Frame } from "../frames/Frame.ts";
import type { VictimMention } from "../frames/people/People.ts";
import type { MentionOf } from "../Mention.ts";
import type { Cast, Person } from "../persons/Person.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Antecedents } from "./antecedents/Antecedents.ts";
import { laterNames } from "./naming/namedLater.ts";
import { namingsIn } from "./naming/namings.ts";
import { calledInBody } from "./opening/calledInBody.ts";

/** How many passages and paragraphs behind "a pensioner" the name may come. */
const PASSAGES = 12;
const PARAGRAPHS = 6;

/** The noun of "a music teacher", its last word. */
function nounOf(article: string, { start, end }: MentionOf<"group">): string {
  return article.slice(start, end).split(/\s+/u).at(-1)?.toLowerCase() ?? "";
}

/** "A guide was late. He was detained. The guide's name is N.": whom the pronouns of frames mean, where nobody is named. */
function namedBehindPronouns(article: string, frames: readonly Frame[], cast: Cast, antecedents: Antecedents) {
  const meant = (victim: VictimMention, { passage }: Frame): readonly VictimMention[] => {
    if (victim.kind !== "anaphor" || victim.value.speaker) return [victim];
    const referent = antecedents.of(victim, passage, () => false);
    return referent === null ? [victim] : referent.groups;
  };
  const of = frames.map((frame) => ({ ...frame, victims: frame.victims.flatMap((victim) => meant(victim, frame)) }));
  return laterNames(article, of, cast);
}

/** People first told of without their name, by the place of the words that told of them: "a pensioner … The man, N. N.,". */
export function introductionsOf(
  article: string,
  frames: readonly Frame[],
  cast: Cast,
  antecedents: Antecedents,
): ReadonlyMap<number, Person> {
  const introduced = new Map(calledInBody(article, frames, cast));
  for (const [start, name] of namedBehindPronouns(article, frames, cast, antecedents)) {
    const person = cast.personOf(name);
    if (person !== null) introduced.set(start, person);
  }
  for (const read of cast.reads)
    for (const { person, anaphor } of namingsIn(read, cast)) {
      if (person.mentions[0] !== undefined && person.mentions[0].start < anaphor.start) continue;
      const referent = antecedents.of(anaphor, read.passage, () => false);
      const [group] = referent?.groups ?? [];
      const meant = group ?? calledSo(article, cast, read, anaphor);
      if (meant !== null && meant.value.count === 1) introduced.set(meant.start, person);
    }
  return introduced;
}

/** "a journalist of an online outlet": the one person without a name who was called by this noun before. */
function calledSo(article: string, { reads }: Cast, { passage }: Read, { value }: MentionOf<"anaphor">) {
  const called: MentionOf<"group">[] = [];
  for (let index = passage.index - 1; index >= Math.max(0, passage.index - 3 * PASSAGES); index--) {
    const read = reads[index];
    if (read === undefined || passage.paragraph - read.passage.paragraph > 4 * PARAGRAPHS) break;
    for (const { mention } of read.sightings)
      if (mention.kind === "group" && mention.value.count === 1 && nounOf(article, mention) === value.noun)
        called.push(mention);
  }
  const [only] = called;
  return only !== undefined && called.length === 1 ? only : null;
}
