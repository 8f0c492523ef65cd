import { accountBehind, accountOf, selfNaming, toldStory } from "../../lexicon/speech.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import { isProfessional } from "../Scene.ts";
import type { Paragraph } from "./Paragraph.ts";

/** Whose account an article, or a part of it, is in the first person, and from which paragraph on. */
export interface Narrator {
  person: Person;
  from: number;
}

/** How many tokens a line may have that is nothing but a name and what its bearer is. */
const LONGEST_LINE = 10;

const FIRST_PERSON = /\b(?:I|[Mm]e|[Mm]y)\b/u;

/** "N., teacher", "N., 34", with no verb: the name of whoever speaks beneath it. */
function isNameLine({ reads, text }: Paragraph): boolean {
  const [first, second] = reads;
  const sighting = first?.sightings.find(({ mention }) => mention.kind === "person");
  if (first === undefined || second !== undefined || sighting === undefined || sighting.from > 0) return false;
  const next = first.tokens[sighting.to];
  return (
    first.tokens.length <= LONGEST_LINE && (next === undefined || next.text === ",") && !/[.!?:]$/u.test(text.trim())
  );
}

/** "My name is N.", "Testimony of N.", "N.'s story", "N. … told us his story". */
function isAccount(article: string, { passage, sightings }: Read, at: number): boolean {
  const mention = sightings[at]?.mention;
  if (mention === undefined) return false;
  const before = article.slice(passage.start, mention.start);
  const behind = article.slice(mention.end, passage.end);
  return selfNaming.test(before) || accountOf.test(before) || accountBehind.test(behind) || toldStory.test(behind);
}

function narratorIn(article: string, paragraph: Paragraph, next: Paragraph | undefined, cast: Cast): Person | null {
  for (const read of paragraph.reads)
    for (const [at, { mention }] of read.sightings.entries()) {
      const person = mention.kind === "person" ? cast.personOf(mention) : null;
      if (person === null || isProfessional(person)) continue;
      const isNamed = isNameLine(paragraph) && next !== undefined && FIRST_PERSON.test(next.text);
      if (isNamed || isAccount(article, read, at)) return person;
    }
  return null;
}

/** Those who tell in the first person, each from the paragraph on that says so. */
export function narratorsOf(article: string, paragraphs: readonly Paragraph[], cast: Cast): Narrator[] {
  return paragraphs.flatMap((paragraph, at) => {
    const person = narratorIn(article, paragraph, paragraphs[at + 1], cast);
    // "N. is a beekeeper. He told us his story."
    const [first] = paragraph.reads.flatMap(({ sightings }) =>
      sightings.flatMap(({ mention }) => (mention.kind === "person" ? (cast.personOf(mention) ?? []) : [])),
    );
    const told =
      person ?? (toldStory.test(paragraph.text) && first !== undefined && !isProfessional(first) ? first : null);
    return told === null ? [] : [{ person: told, from: paragraph.number }];
  });
}
