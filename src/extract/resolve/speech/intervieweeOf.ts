import { interviewerLine, spokenTo, talkingWith } from "../../lexicon/speech.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Read } from "../../stage3Mentions.ts";
import { isProfessional } from "../Scene.ts";
import { isQuestion, type Paragraph } from "./Paragraph.ts";

/** So many questions make an interview; one does where the article says that it is one. */
const LEAST_QUESTIONS = 2;
/** How many paragraphs from the top name whom an interview is with. */
const TOP = 8;

/** "OZOD OVOZ": a line all in capitals at the top is an outlet's. */
function isTitle(text: string): boolean {
  return text === text.toUpperCase() && !/\d/u.test(text);
}

function namedIn(paragraphs: readonly Paragraph[], { personOf }: Cast): Person[] {
  return paragraphs
    .filter(({ text }) => !interviewerLine.test(text))
    .flatMap(({ reads }) => reads.flatMap(({ sightings }) => sightings.map(({ mention }) => mention)))
    .flatMap((mention) => (mention.kind === "person" ? [personOf(mention)] : []))
    .filter((person): person is Person => person !== null);
}

function onlyOf(persons: readonly Person[]): Person | null {
  const [only, ...others] = new Set(persons);
  return only !== undefined && others.length === 0 ? only : null;
}

/** "Interview with N.", "we spoke to the activist N.": whom a passage says the talk is with. */
function talkedWith(article: string, { passage, sightings }: Read, { personOf }: Cast): Person | null {
  for (const { mention } of sightings)
    if (mention.kind === "person" && talkingWith.test(article.slice(passage.start, mention.start)))
      return personOf(mention);
  return null;
}

/** Whom an interview is with: the one person its heading names, else the one its top names first and most. */
export function intervieweeOf(article: string, paragraphs: readonly Paragraph[], cast: Cast): Person | null {
  const questions = paragraphs.filter(isQuestion).length;
  if (questions === 0) return null;
  const top = paragraphs.slice(0, TOP);
  const announced = new Set(top.flatMap(({ reads }) => reads.flatMap((read) => talkedWith(article, read, cast) ?? [])));
  const [named, other] = announced;
  if (named !== undefined && other === undefined) return named;
  return questions < LEAST_QUESTIONS ? null : inTop(top, cast);
}

function inTop(top: readonly Paragraph[], cast: Cast): Person | null {
  const headings = namedIn(
    top.filter(({ reads, text }) => reads[0]?.passage.kind === "heading" && !isTitle(text)),
    cast,
  );
  const isLayman = (person: Person) => !isProfessional(person);
  // "Lawyer N.: “None of my clients is guilty”": a lawyer alone in the heading is whom the outlet has asked.
  const heading = onlyOf(headings.filter(isLayman)) ?? onlyOf(headings.filter(({ part }) => part === "lawyer"));
  if (heading !== null) return heading;
  const introduction = top.filter((paragraph) => !isQuestion(paragraph));
  const all = new Set(namedIn(introduction, cast).filter(isLayman));
  const first = onlyOf([...all]);
  if (first !== null) return first;
  // "Our correspondent spoke with her": of several the one woman, or the one who is nobody's relative.
  const spokenWith = introduction.flatMap(({ text }) => spokenTo.exec(text)?.[1] ?? [])[0];
  const gender = spokenWith === undefined ? null : spokenWith.toLowerCase() === "her" ? "female" : "male";
  const fitting = [...all].filter((person) => person.part !== "relative" && (person.gender ?? gender) === gender);
  const [only] = fitting;
  return gender !== null && only !== undefined && fitting.length === 1 ? only : null;
}
