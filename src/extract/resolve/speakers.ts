import { interviewerLine, speechVerbs, spokenTo } from "../lexicon/speech.ts";
import type { Sighting } from "../mentions/Rule.ts";
import type { Cast, Person } from "../persons/Person.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";
import { isProfessional } from "./Scene.ts";

/** Who says "I" in a passage; `null` where the article does not tell. */
export interface Speakers {
  of(passage: Passage): Person | null;
}

/** How far, in tokens, the verb of saying may stand from the name: "says X", "said activist X", "X, 34, told us". */
const BEFORE = 5;
const BEHIND = 9;
/** So many questions make an interview. */
const LEAST_QUESTIONS = 3;
/** How many paragraphs from the top name whom an interview is with. */
const TOP = 8;
const DASH = /^[-–—]\s*/u;
/** Longer than a question of an interviewer. */
const LONGEST_QUESTION = 400;

/** Passages of one paragraph, as one. */
interface Paragraph {
  number: number;
  reads: readonly Read[];
  text: string;
}

function paragraphsOf(article: string, reads: readonly Read[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const read of reads) {
    if (read.passage.kind === "furniture") continue;
    const last = paragraphs.at(-1);
    const text = article.slice(read.passage.start, read.passage.end);
    if (last?.number === read.passage.paragraph)
      paragraphs[paragraphs.length - 1] = { ...last, reads: [...last.reads, read], text: `${last.text} ${text}` };
    else paragraphs.push({ number: read.passage.paragraph, reads: [read], text });
  }
  return paragraphs;
}

/** "— And then?": asked, not told. */
function isQuestion({ text }: Paragraph): boolean {
  return (
    text.length <= LONGEST_QUESTION &&
    /\?["”’»*_]{0,3}\s*$/u.test(text) &&
    !/["“«]/u.test(text.replace(DASH, "").slice(0, 1))
  );
}

function isSaying(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => speechVerbs.has(lower));
}

/** Whether a verb of saying stands beside a name, with nobody else between. */
function speaks({ tokens, sightings }: Read, at: number): boolean {
  const own = sightings[at];
  if (own === undefined) return false;
  const isSomebody = ({ mention }: Sighting) => ["person", "agent"].includes(mention.kind);
  const previous = sightings.slice(0, at).findLast(isSomebody);
  const next = sightings.slice(at + 1).find(isSomebody);
  // "my lawyer, N., was not allowed to tell": somebody else says "I".
  if (tokens.slice(Math.max(0, own.from - BEFORE), own.from).some(({ lower }) => lower === "my")) return false;
  const from = Math.max(own.from - BEFORE, previous?.to ?? 0);
  const to = Math.min(own.to + BEHIND, next?.from ?? tokens.length);
  const end = tokens.slice(own.to, to).findIndex(({ text }) => /^["“”«».;]$/u.test(text));
  return isSaying(tokens.slice(from, own.from)) || isSaying(tokens.slice(own.to, end < 0 ? to : own.to + end));
}

function speakerIn(read: Read, { personOf }: Cast): Person | null {
  const speaking = new Set<Person>();
  read.sightings.forEach(({ mention }, at) => {
    const person = mention.kind === "person" ? personOf(mention) : null;
    if (person !== null && speaks(read, at)) speaking.add(person);
  });
  const [only, second] = speaking;
  return only !== undefined && second === undefined ? only : null;
}

/** "N.: …": a turn of a conversation that begins with its speaker's name. */
function labelOf({ reads }: Paragraph, { personOf }: Cast): Person | null {
  const [first] = reads;
  const sighting = first?.sightings[0];
  if (first === undefined || sighting?.mention.kind !== "person" || sighting.from > 1) return null;
  return first.tokens[sighting.to]?.text === ":" ? personOf(sighting.mention) : null;
}

/** "OZOD OVOZ": a line all in capitals at the top is an outlet's. */
function isTitle(text: string): boolean {
  return text === text.toUpperCase() && !/\d/u.test(text);
}

/** Whom an interview is with: the one person its heading names, else the one its top names first and most. */
function intervieweeOf(paragraphs: readonly Paragraph[], { personOf }: Cast): Person | null {
  const named = (of: readonly Paragraph[]) =>
    of
      .filter(({ text }) => !interviewerLine.test(text))
      .flatMap(({ reads }) => reads.flatMap(({ sightings }) => sightings.map(({ mention }) => mention)))
      .flatMap((mention) => (mention.kind === "person" ? [personOf(mention)] : []))
      .filter((person): person is Person => person !== null && !isProfessional(person));
  const top = paragraphs.slice(0, TOP);
  const headings = new Set(
    named(top.filter(({ reads, text }) => reads[0]?.passage.kind === "heading" && !isTitle(text))),
  );
  const [heading] = headings;
  if (heading !== undefined && headings.size === 1) return heading;
  const introduction = top.filter((paragraph) => !isQuestion(paragraph));
  const all = new Set(named(introduction));
  const [first] = all;
  if (first !== undefined && all.size === 1) return first;
  // "Our correspondent spoke with her": of several the one woman, or the one who is nobody's relative.
  const spokenWith = introduction.flatMap(({ text }) => spokenTo.exec(text)?.[1] ?? [])[0];
  const gender = spokenWith === undefined ? null : spokenWith.toLowerCase() === "her" ? "female" : "male";
  const fitting = [...all].filter((person) => person.part !== "relative" && (person.gender ?? gender) === gender);
  const [only] = fitting;
  return gender !== null && only !== undefined && fitting.length === 1 ? only : null;
}

/** Reads who speaks in every passage: by the label of a turn, as the one interviewed, or by the words beside a quotation. */
export function speakersOf(article: string, cast: Cast): Speakers {
  const paragraphs = paragraphsOf(article, cast.reads);
  const byNumber = new Map(paragraphs.map((paragraph) => [paragraph.number, paragraph] as const));
  const isInterview = paragraphs.filter(isQuestion).length >= LEAST_QUESTIONS;
  const interviewee = isInterview ? intervieweeOf(paragraphs, cast) : null;
  const firstQuestion = paragraphs.find(isQuestion)?.number ?? Number.POSITIVE_INFINITY;
  return {
    of(passage) {
      const paragraph = byNumber.get(passage.paragraph);
      if (paragraph === undefined || isQuestion(paragraph)) return null;
      const labelled = labelOf(paragraph, cast);
      if (labelled !== null) return labelled;
      const own = paragraph.reads.findIndex((read) => read.passage === passage);
      const nearest = [...paragraph.reads.slice(0, own + 1).reverse(), ...paragraph.reads.slice(own + 1)];
      for (const read of nearest) {
        const speaker = speakerIn(read, cast);
        if (speaker !== null) return speaker;
      }
      return passage.paragraph > firstQuestion ? interviewee : null;
    },
  };
}
