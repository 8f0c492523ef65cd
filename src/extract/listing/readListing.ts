import type { Frame } from "../frames/Frame.ts";
import type { Sighting } from "../mentions/Rule.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Read } from "../stage3Mentions.ts";
import { paragraphsOf } from "./Paragraph.ts";
import { Walk } from "./Walk.ts";

/** What an article tells outside its sentences, and what its heads lend to them. */
export interface Listing {
  framesOf(read: Read): readonly Frame[];
  /** A head, or a line that an entry has told: no prose. */
  isTaken(read: Read): boolean;
  /** A frame of prose with the day and the place of the heads above it, where it has none of its own. */
  lend(article: string, read: Read, frame: Frame): Frame;
}

/** Words by which a sentence leaves the day and the place of its post or chapter. */
const ANOTHER_TIME =
  /\b(?:(?:years?|months?|weeks?) (?:ago|earlier|before)|last (?:year|month|week)|previous(?:ly)?|in the past|earlier|had (?:already|been))\b/iu;

function isDay({ mention }: Sighting): boolean {
  if (mention.kind !== "date") return false;
  return mention.value.day !== null && mention.value.counted === undefined && !mention.value.isBeside;
}

/** The last day that the paragraph of a passage names before it: where its head is that of an update, it goes on from there. */
function daysBefore(reads: readonly Read[]): ReadonlyMap<Read, number> {
  const found = new Map<Read, number>();
  let [paragraph, day] = [-1, -1];
  for (const read of reads) {
    if (read.passage.paragraph !== paragraph) [paragraph, day] = [read.passage.paragraph, -1];
    found.set(read, day);
    day = read.sightings.findLast(isDay)?.mention.start ?? day;
  }
  return found;
}

/** Reads the lists, tables, records and heads of an article. */
export function readListing(article: string, reads: readonly Read[]): Listing {
  const { frames, taken, lent, moments } = new Walk(article, paragraphsOf(article, reads));
  const days = daysBefore(reads);
  const byPassage = new Map<Passage, Frame[]>();
  for (const frame of frames) byPassage.set(frame.passage, [...(byPassage.get(frame.passage) ?? []), frame]);
  return {
    framesOf: (read) => byPassage.get(read.passage) ?? [],
    isTaken: (read) => taken.has(read),
    lend(text, read, frame) {
      const head = lent.get(read);
      const moment = moments.get(read);
      const timed = moment === undefined ? frame : { ...frame, moment };
      const isElsewhere = ANOTHER_TIME.test(text.slice(read.passage.start, read.passage.end));
      if (head === undefined || frame.relative || isElsewhere || frame.shares.length > 0) return timed;
      const day = days.get(read) ?? -1;
      const isOfUpdate = moment === undefined && head.date !== null && day > head.date.start;
      return { ...timed, date: frame.date ?? (isOfUpdate ? null : head.date), place: frame.place ?? head.place };
    },
  };
}
