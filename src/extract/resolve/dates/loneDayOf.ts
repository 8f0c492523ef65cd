import { datedActs } from "../../lexicon/dateWords.ts";
import { reportingVerbs } from "../../lexicon/reporting.ts";
import { courtSigns, otherEvents, otherSteps } from "../../lexicon/sittings.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";
import { dateLineOf } from "./articleDay.ts";
import type { Calendar, DatedFact } from "./Calendar.ts";
import { has } from "./sittings/has.ts";

/** The one day a whole article tells, where it is told first. */
export interface LoneDay {
  mention: MentionOf<"date">;
  dated: DatedFact;
  index: number;
  paragraph: number;
}

/** An ISO day, its year known or not. */
const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u;
/** How many tokens from a day a speaker stands whose words are of it. */
const SPEAKER_REACH = 7;
const CLAUSE_MARKS = new Set([";", ":", "—", "–", ",", "“", "”", '"']);

/** "nine days earlier", "on the previous evening": what led to what the article reports. */
function isLookBack({ value }: MentionOf<"date">): boolean {
  return value.counted?.from === "event" && (value.counted.days ?? 0) < 0;
}

/** The words around a date between the marks that part clauses. */
function clauseOf(tokens: readonly Token[], from: number): { words: readonly Token[]; date: number } {
  const isMark = ({ text }: Token) => CLAUSE_MARKS.has(text);
  const behind = tokens.slice(from).findIndex(isMark);
  const start = tokens.slice(0, from).findLastIndex(isMark) + 1;
  return { words: tokens.slice(start, behind < 0 ? tokens.length : from + behind), date: from - start };
}

function isBeside(tokens: readonly Token[], from: number): boolean {
  const { words, date } = clauseOf(tokens, from);
  if (words.some(({ lower, text }) => (otherSteps.has(lower) && text !== "May") || otherEvents.has(lower))) return true;
  const isSaid = has(words.slice(Math.max(0, date - SPEAKER_REACH), date + SPEAKER_REACH), reportingVerbs);
  return !has(words, courtSigns) && (isSaid || has(words, datedActs));
}

/** The day an article tells where it tells but one; what bounds a time, looks back, or is told of words, acts and other steps is not counted. */
export function loneDayOf(reads: readonly Read[], calendar: Calendar): LoneDay | null {
  const ownLine = dateLineOf(reads)?.mention.start ?? -1;
  const told = reads
    .filter(({ passage }) => passage.kind === "body")
    .flatMap(({ passage: { index, paragraph }, tokens, sightings }) =>
      sightings.flatMap(({ mention, from }) => {
        if (mention.kind !== "date" || mention.start === ownLine || mention.value.isBeside || isLookBack(mention))
          return [];
        const dated = calendar.dateOf(mention);
        if (dated === null || !DAY.test(dated.date.value) || isBeside(tokens, from)) return [];
        return [{ mention, dated, index, paragraph }];
      }),
    );
  const [first] = told;
  if (first === undefined) return null;
  return told.every(({ dated }) => dated.date.value === first.dated.date.value) ? first : null;
}
