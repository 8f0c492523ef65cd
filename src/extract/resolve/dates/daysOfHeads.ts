import { laterWords } from "../../lexicon/sittings.ts";
import type { MentionOf } from "../../Mention.ts";
import { statusOf } from "../status.ts";
import type { DatedFact } from "./Calendar.ts";
import type { LoneDay } from "./loneDayOf.ts";
import { isChange } from "./ownDays.ts";
import { isElsewhere, isOfOtherCase, lent, type Sought } from "./Sought.ts";
import { followsAtOnce, isOfCourt, isSameStage } from "./stage.ts";

/** How many paragraphs from the one day of an article an outcome may be told. */
const LONE_REACH = 4;
/** How many characters a passage of a town and a day alone has at most. */
const LONGEST_DATELINE = 60;
const FROM_HEAD = "from the head above";
const FROM_PARAGRAPH = "from the day its paragraph goes on from";
const FROM_LONE_DAY = "the only day the article tells";
const FROM_ONLY_DAY = "the only day its paragraph names";

export function ofLine(sought: Sought): DatedFact | null {
  const line = sought.around.days[sought.home.passage.index]?.line ?? null;
  return line === null ? null : lent(line, FROM_HEAD);
}

/** The day of a court is that of what a court gives; what the police do, or whoever warns, may follow from anything. */
export function ofParagraph(sought: Sought): DatedFact | null {
  const days = sought.around.days[sought.home.passage.index];
  const { told, heard, appealed } = days ?? { told: null, heard: null, appealed: null };
  if (isChange(sought.home) && appealed !== null) return lent(appealed, FROM_PARAGRAPH);
  const day = isOfCourt(sought.home) && statusOf(sought.home) !== "warned" ? heard : told;
  return day === null ? null : lent(day, FROM_PARAGRAPH);
}

export function ofSection(sought: Sought): DatedFact | null {
  const section = sought.around.days[sought.home.passage.index]?.section ?? null;
  return section === null ? null : lent(section, FROM_HEAD);
}

/** The only day its paragraph names before; of a day beside the outcome, grammar has decided. */
export function ofOnlyDay(sought: Sought): DatedFact | null {
  const { paragraph, index, start, end } = sought.home.passage;
  if (laterWords.test(sought.article.slice(start, end))) return null;
  const only = sought.around.onlyDays.get(paragraph);
  if (only === undefined || only.index >= index || isOfOther(sought, only.mention)) return null;
  // "He posted a video. That was on 5 May. He was fined.": what a court gives is not of the day of an act.
  if (isOfCourt(sought.home) && !only.isOfCourt) return null;
  return lent(only.dated, FROM_ONLY_DAY);
}

/** The one day the article tells, where what it tells of that day may be the outcome. */
export function ofLoneDay(sought: Sought): DatedFact | null {
  const lone = sought.around.loneDay;
  if (lone === null || isOfOther(sought, lone.mention)) return null;
  return isApartFrom(sought, lone) ? null : lent(lone.dated, FROM_LONE_DAY);
}

/** "said its officers had taken N. away on Sunday": the one day of an article that no outcome has. */
export function ofUnclaimedDay(sought: Sought): DatedFact | null {
  const { loneDay, frames } = sought.around;
  const { telling, relative } = sought.home;
  const isClaimed = frames.some(({ date }) => date !== null && date.start === loneDay?.mention.start);
  return isClaimed || relative || telling.past === "said" ? null : ofLoneDay(sought);
}

/** A line of its own, another matter or another town, or told as what came of it later. */
function isApartFrom(sought: Sought, { index, paragraph, mention, others }: LoneDay): boolean {
  const { home, article, around } = sought;
  const { passage, listed } = home;
  // A line of a list goes on from no day above that is not its head, and has nothing from the line of another.
  const isTold = around.frames.some(({ date }) => date?.start === mention.start);
  if (listed && (isTold || (index <= passage.index && paragraph !== passage.paragraph))) return true;
  if (Math.abs(passage.paragraph - paragraph) > LONE_REACH) return true;
  if (index !== passage.index && others.has(passage.index)) return true;
  if (around.days[index]?.since !== around.days[passage.index]?.since) return true;
  if (laterWords.test(article.slice(passage.start, passage.end))) return true;
  // "That was on 5 May" is said of what stands before.
  const pointing = around.sittings.at.get(paragraph)?.find((sitting) => sitting.mention.start === mention.start);
  if (pointing?.of === "before" && index < passage.index) return true;
  return around.frames.some((frame) => frame.passage.index === index && isElsewhere(sought, frame));
}

/** "Ganja, 7 September. Six years for N.": a paragraph that opens with town and day, where nothing else says when. */
export function ofDateLine({ home, around }: Sought): DatedFact | null {
  const { dateLine, calendar, frames, loneDay } = around;
  if (dateLine === null || dateLine.passage.paragraph !== home.passage.paragraph || loneDay !== null) return null;
  if (dateLine.passage.end - dateLine.passage.start > LONGEST_DATELINE) return null;
  const isAlone = frames.every(({ date }) => date === null || date.start === dateLine.mention.start);
  const dated = isAlone ? calendar.dateOf(dateLine.mention) : null;
  return dated === null ? null : lent(dated, FROM_HEAD);
}

/** It is told of an act, or of a step of the case that the outcome does not follow from at once. */
function isOfOther(sought: Sought, { start }: MentionOf<"date">): boolean {
  const home = sought.home;
  const { frames } = sought.around;
  if (frames.some(({ reason }) => reason?.date?.start === start)) return true;
  const own = frames.filter(({ date }) => date?.start === start);
  if (own.length > 0 && own.every((frame) => isOfOtherCase(sought, frame))) return true;
  return own.length > 0 && !own.some((frame) => isSameStage(frame, home) || followsAtOnce(frame, home));
}
