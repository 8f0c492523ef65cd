import type { Frame } from "../frames/Frame.ts";
import { editorsSpeak, regrets, takenBack } from "../lexicon/headWords.ts";
import type { Cast, Person } from "../persons/Person.ts";
import type { Passage } from "../stage2Passages.ts";

/** Behind a name: what was said of it has been taken back. */
const BRACKET = /^\s*[([]([^()[\]]{1,80})[)\]]/u;
const LONGEST_BRACKET = 90;
/** How many passages on they may say that they regret. */
const LONGEST_REGRET = 6;

function isTakenBack(article: string, end: number): boolean {
  const bracket = BRACKET.exec(article.slice(end, end + LONGEST_BRACKET))?.[1];
  return bracket !== undefined && takenBack.test(bracket);
}

/** The end of the line a passage stands in. */
function endOfLine(reads: Cast["reads"], { index, paragraph }: Passage): number {
  let last = index;
  while (reads[last + 1]?.passage.paragraph === paragraph && last - index < LONGEST_REGRET) last += 1;
  return reads[last]?.passage.end ?? 0;
}

/** Those of whom the editors regret to have told: "We wrote that N. was detained. She walked on. We apologise." */
function regretted(article: string, { reads, personOf }: Cast): ReadonlySet<Person> {
  const persons = new Set<Person>();
  for (const { passage, sightings } of reads) {
    if (passage.kind === "furniture" || !editorsSpeak.test(article.slice(passage.start, passage.end))) continue;
    if (!regrets.test(article.slice(passage.start, endOfLine(reads, passage)))) continue;
    for (const { mention } of sightings) {
      const person = mention.kind === "person" ? personOf(mention) : null;
      if (person !== null) persons.add(person);
    }
  }
  return persons;
}

/** Leaves out of frames those of whom the article itself takes back what it said. */
export function takingBack(article: string, cast: Cast): (frames: readonly Frame[]) => Frame[] {
  const persons = regretted(article, cast);
  const stands = (victim: Frame["victims"][number]) => {
    if (victim.kind !== "person") return true;
    const person = cast.personOf(victim);
    return !isTakenBack(article, victim.end) && (person === null || !persons.has(person));
  };
  return (frames) =>
    frames.flatMap((frame) => {
      const victims = frame.victims.filter(stands);
      if (victims.length === frame.victims.length) return [frame];
      return victims.length === 0 ? [] : [{ ...frame, victims }];
    });
}
