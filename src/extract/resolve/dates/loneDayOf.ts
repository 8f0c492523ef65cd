import { datedActs, freeingActs, occasions } from "../../lexicon/dateWords.ts";
import { reportingVerbs } from "../../lexicon/reporting.ts";
import { courtSigns, otherEvents, otherSteps, seizureNouns } from "../../lexicon/sittings.ts";
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
  /** The passages that tell of other times. */
  others: ReadonlySet<number>;
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

/** "On 5 May, police said that"; "On 5 May, his neighbours say, men came" only names who says so. */
function opensSpeech(tokens: readonly Token[], from: number): boolean {
  if (from > 1) return false;
  const behind = tokens.slice(from, from + SPEAKER_REACH + 1);
  const isBetween = (at: number) => behind[at - 1]?.text === "," || behind[at + 1]?.text === ",";
  return behind.some(({ lower }, at) => reportingVerbs.has(lower) && !isBetween(at));
}

function isBeside(tokens: readonly Token[], from: number): boolean {
  const { words, date } = clauseOf(tokens, from);
  if (words.some(({ lower, text }) => (otherSteps.has(lower) && text !== "May") || otherEvents.has(lower))) return true;
  const isSaid =
    opensSpeech(tokens, from) ||
    has(words.slice(Math.max(0, date - SPEAKER_REACH), date + SPEAKER_REACH), reportingVerbs);
  // "reported three detentions during Tuesday's march", "reported on 26 April the arrest of N.".
  const isTold =
    occasions.has(words[date - 1]?.lower ?? "") ||
    [courtSigns, freeingActs, seizureNouns].some((each) => has(words, each));
  return !isTold && (isSaid || has(words, datedActs));
}

/** A date an article tells, and where. */
type ToldDay = Omit<LoneDay, "others"> & { isCounted: boolean };

function datesToldIn({ passage, tokens, sightings }: Read, calendar: Calendar, ownLine: number): ToldDay[] {
  const { index, paragraph } = passage;
  return sightings.flatMap(({ mention, from }) => {
    const isTold = mention.kind === "date" && mention.start !== ownLine && !mention.value.isBeside;
    const dated = isTold ? calendar.dateOf(mention) : null;
    if (!isTold || dated === null) return [];
    const isCounted = DAY.test(dated.date.value) && !isLookBack(mention) && !isBeside(tokens, from);
    return [{ mention, dated, index, paragraph, isCounted }];
  });
}

/** The day an article tells where it tells but one; what bounds a time, looks back, or is told of words, acts and other steps is not counted. */
export function loneDayOf(reads: readonly Read[], calendar: Calendar): LoneDay | null {
  const ownLine = dateLineOf(reads)?.mention.start ?? -1;
  const told = reads
    .filter(({ passage }) => passage.kind === "body")
    .flatMap((read) => datesToldIn(read, calendar, ownLine));
  const counted = told.filter(({ isCounted }) => isCounted);
  const [first] = counted;
  const value = first?.dated.date.value;
  if (first === undefined || counted.some(({ dated }) => dated.date.value !== value)) return null;
  const others = new Set(told.filter(({ dated }) => dated.date.value !== value).map(({ index }) => index));
  return { ...first, others };
}
