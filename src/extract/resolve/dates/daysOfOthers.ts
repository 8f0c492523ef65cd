import type { Frame } from "../../frames/Frame.ts";
import { hoursOnly, laterWords } from "../../lexicon/sittings.ts";
import { daysApart } from "../daysApart.ts";
import { statusOf } from "../status.ts";
import type { DatedFact } from "./Calendar.ts";
import { isChange, isOfDateline } from "./ownDays.ts";
import { countBefore, dayOf, isElsewhere, isOfOtherCase, lent, type Sought } from "./Sought.ts";
import { followsAtOnce, isOfCustody, isQuick, isSameKind, isSameStage, isStateBefore } from "./stage.ts";

const FROM_BEFORE = "carried over from the passages before";
/** How many paragraphs back a day may come from. */
const REACH = 5;
/** So many days before the lead is another part of the story. */
const LONG_BEFORE = 60;

/** "Police took N. away on 5 May. He was let go after questioning": of the day of the detention told right before. */
export function ofDetention(sought: Sought): DatedFact | null {
  const home = sought.home;
  const before = sought.strand.frames.findLast(({ verb }) => verb.start < home.verb.start);
  if (before === undefined || before.relative || before.passage.paragraph !== home.passage.paragraph) return null;
  const between = sought.article.slice(before.verb.end, home.passage.end);
  if (statusOf(home) !== "released" || !isOfCustody(before) || laterWords.test(between)) return null;
  const dated = dayOf(sought, before);
  return dated === null ? null : lent(dated, FROM_BEFORE);
}

/** "was detained on 15 October and arrested for 15 days"; "A was jailed and B fined on 15 October". */
export function inPassage(sought: Sought): DatedFact | null {
  const home = sought.home;
  for (let at = countBefore(sought.around.frames, home.verb.start) - 1; at >= 0; at--) {
    const frame = sought.around.frames[at];
    if (frame === undefined || frame.passage.index !== home.passage.index || frame.listed) return null;
    const between = sought.article.slice(frame.verb.end, home.verb.start);
    const dated = dayOf(sought, frame);
    if (dated === null || sought.around.background.has(frame) || laterWords.test(between)) continue;
    // "N., arrested in March, is free": told beside, as what was before.
    if (frame.relative && !home.relative && statusOf(home) === "released") continue;
    // "who had been in custody since December, was given five years": since when he was held is no day of the verdict.
    if (isStateBefore(frame, home) || isOfOtherCase(sought, frame)) continue;
    if (isSameStage(frame, home) || followsAtOnce(frame, home)) return lent(dated, FROM_BEFORE);
  }
  return null;
}

/** "freed within the hour", "let go after two hours": on the day of the detention. */
export function withinHours(sought: Sought): DatedFact | null {
  const home = sought.home;
  if (!isQuick(home) || !hoursOnly.test(sought.article.slice(home.passage.start, home.passage.end))) return null;
  const before = sought.around.frames.slice(0, countBefore(sought.around.frames, home.verb.start));
  const taking = before.findLast((frame) => isOfCustody(frame) && frame.date !== null && !frame.relative);
  if (taking === undefined || home.passage.paragraph - taking.passage.paragraph > 1) return null;
  const dated = dayOf(sought, taking);
  return dated === null ? null : lent(dated, FROM_BEFORE);
}

/** A frame that says where or when something else happened lends nothing. A total lends only to those it counts. */
function mayLend(sought: Sought, frame: Frame): boolean {
  const { background } = sought.around;
  // The lead counts those the rest of the article names, and is background for that alone.
  const isAside = background.has(frame) && frame.passage.index !== sought.around.sittings.lead?.passage.index;
  // "left in force the ruling of 15 November, by which a court had remanded him": the story goes on from elsewhere.
  const isPluperfect = sought.article.slice(frame.verb.start, frame.verb.end).startsWith("had ");
  const isLookBack = isPluperfect && !sought.home.telling.before;
  const isChanged = isChange(sought.home) && !isChange(frame);
  return !(
    isChanged ||
    isLookBack ||
    frame.relative ||
    frame.listed ||
    isAside ||
    isOfYear(frame) ||
    isStateBefore(frame, sought.home) ||
    isOfOtherCase(sought, frame) ||
    isElsewhere(sought, frame)
  );
}

/** The nearest earlier outcome of the same kind, back to where the matter begins. */
export function before(sought: Sought): DatedFact | null {
  const home = sought.home;
  const since = sought.around.days[home.passage.index]?.since ?? 0;
  for (let at = countBefore(sought.around.frames, home.verb.start) - 1; at >= 0; at--) {
    const frame = sought.around.frames[at];
    if (frame === undefined || frame.passage.index < since) return null;
    if (home.passage.paragraph - frame.passage.paragraph > REACH) return null;
    if (frame.date === null || frame.passage.index === home.passage.index || isOfDateline(sought, frame)) continue;
    const isNear = frame.passage.paragraph === home.passage.paragraph;
    if (!(isNear ? isSameStage(frame, home) : isSameKind(frame, home)) || !mayLend(sought, frame)) continue;
    const dated = dayOf(sought, frame);
    // A month is that of one case; of a session the day is told.
    if (dated === null || (!isNear && (dated.date.value.length < 10 || isLongBeforeLead(sought, dated)))) return null;
    return lent(dated, FROM_BEFORE);
  }
  return null;
}

/** "He was first detained in December": the lead says when the story is that goes on behind a look back, up to the next heading. */
function isLongBeforeLead(sought: Sought, { date }: DatedFact): boolean {
  const { calendar, sittings, days } = sought.around;
  const { lead } = sittings;
  const since = days[sought.home.passage.index]?.since ?? 0;
  const told = lead === null || since > lead.passage.index ? null : calendar.dateOf(lead.mention);
  const gap = told === null ? null : daysApart(date.value, told.date.value);
  return gap !== null && gap > LONG_BEFORE;
}

/** "In 2021 N. was put behind bars": a year alone is that of one case. */
function isOfYear({ date }: Frame): boolean {
  return date !== null && date.value.year !== null && date.value.month === null;
}
