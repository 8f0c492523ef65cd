import type { Frame } from "../../frames/Frame.ts";
import { statusOf } from "../status.ts";
import type { DatedFact } from "./Calendar.ts";
import { isChange } from "./ownDays.ts";
import { countBefore, isElsewhere, isOfOtherCase, lent, type Sought } from "./Sought.ts";
import type { Sitting } from "./sittings/Sitting.ts";
import { isOfCourt, isOfCustody, isQuick, isSameStage } from "./stage.ts";

const FROM_SITTING = "told of the ruling in a passage of its own";
const FROM_LEAD = "carried over from the passages before";
/** How far the day of the lead reaches. Paragraphs. */
const LEAD_REACH = 8;

/** "The ruling was made on 5 February": in its paragraph, at the head of the one behind it, or in the lead before it. */
export function ofSitting(sought: Sought, reach: -1 | 0 | 1): DatedFact | null {
  const { passage } = sought.home;
  const of = sittingKind(sought);
  const paragraph = reach < 0 ? beforeRow(sought) : passage.paragraph + reach;
  // What the paragraph behind the lead says of the ruling it says of the lead.
  const { leading } = sought.around.sittings;
  const isLead = leading === passage.paragraph || (reach < 0 && leading === paragraph);
  const near = (sought.around.sittings.at.get(paragraph) ?? [])
    .filter(({ opens, closes }) => reach === 0 || opens || isLead || (reach < 0 && closes))
    .filter((sitting) => sitting.of === of || pointsTo(sitting, sought.home))
    .filter((sitting) => sought.around.days[sitting.passage.index]?.since === sought.around.days[passage.index]?.since)
    .sort((a, b) => Math.abs(a.passage.index - passage.index) - Math.abs(b.passage.index - passage.index));
  const [nearest] = near;
  const dated = nearest === undefined ? null : sought.around.calendar.dateOf(nearest.mention);
  return dated === null ? null : lent(dated, FROM_SITTING);
}

/** "The verdict came on 14 May. ¶ A got six years. ¶ B got three.": the paragraph before a row of outcomes of one ruling. */
function beforeRow({ home, around: { frames } }: Sought): number {
  let paragraph = home.passage.paragraph - 1;
  for (let at = countBefore(frames, home.verb.start) - 1; at >= 0; at--) {
    const frame = frames[at];
    if (frame === undefined || frame.passage.paragraph < paragraph) break;
    if (frame.passage.paragraph > paragraph) continue;
    if (frame.date !== null || !isSameStage(frame, home)) break;
    if (frames[at - 1]?.passage.paragraph !== paragraph) paragraph -= 1;
  }
  return paragraph;
}

/** "They gave him five years. That was on 3 April.": nothing around it is surer. */
export function ofPointing(sought: Sought): DatedFact | null {
  const { paragraph } = sought.home.passage;
  const { at } = sought.around.sittings;
  const found = [...(at.get(paragraph) ?? []), ...(at.get(paragraph + 1) ?? [])].find((sitting) =>
    pointsTo(sitting, sought.home),
  );
  const dated = found === undefined ? null : sought.around.calendar.dateOf(found.mention);
  return dated === null ? null : lent(dated, FROM_SITTING);
}

/** "It became known that N. had been jailed. A court tried him on 5 May." */
export function ofSittingBehind(sought: Sought): DatedFact | null {
  const { passage } = sought.home;
  const next = (sought.around.sittings.at.get(passage.paragraph) ?? []).find(
    (sitting) => sitting.passage.index === passage.index + 1 && sitting.of === sittingKind(sought),
  );
  const dated = next === undefined ? null : sought.around.calendar.dateOf(next.mention);
  return dated === null ? null : lent(dated, FROM_SITTING);
}

function sittingKind(sought: Sought): "court" | "custody" | null {
  if (statusOf(sought.home) === "released" || isOfCourt(sought.home)) return "court";
  return isOfCustody(sought.home) ? "custody" : null;
}

/** A report of one day: whoever was detained on it was let go or judged on it too. */
function isOfToday(sought: Sought, { of, mention }: Sitting): boolean {
  const { calendar } = sought.around;
  const day = calendar.dateOf(mention)?.date.value;
  return of === "custody" && isQuick(sought.home) && day !== undefined && day === calendar.now?.date.value;
}

/** What the lead says of the whole story, up to where another matter begins. */
export function ofLead(sought: Sought): DatedFact | null {
  const { lead } = sought.around.sittings;
  const { passage } = sought.home;
  if (lead === null || !(lead.of === sittingKind(sought) || isOfToday(sought, lead))) return null;
  const isWritten = lead.mention.start === sought.around.dateLine?.mention.start;
  if (isWritten ? !isOfCourt(sought.home) : passage.index === lead.passage.index) return null;
  if (passage.paragraph - lead.passage.paragraph > LEAD_REACH) return null;
  const isApart = sought.around.days[lead.passage.index]?.matter !== sought.around.days[passage.index]?.matter;
  // "also" goes on from the lead, even behind a heading.
  if (isApart && !/\balso\b/iu.test(sought.article.slice(passage.start, passage.end))) return null;
  // A total that says where its people are, or an outcome elsewhere, dates nobody else.
  const told = sought.around.frames.slice(0, countBefore(sought.around.frames, lead.passage.end));
  const isApartFrom = (frame: Frame) =>
    isElsewhere(sought, frame) ||
    isOfOtherCase(sought, frame) ||
    (isChange(sought.home) && isOfCourt(frame) && !isChange(frame));
  if (told.some((frame) => frame.passage.index === lead.passage.index && isApartFrom(frame))) return null;
  const dated = sought.around.calendar.dateOf(lead.mention);
  return dated === null ? null : lent(dated, FROM_LEAD);
}

/** "N. was detained. That was on 5 May.", "N. was detained; that was on 5 May." */
function pointsTo({ of, passage, mention, opens }: Sitting, home: Frame): boolean {
  if (of !== "before") return false;
  const { index, paragraph } = home.passage;
  if (passage.index === index) return mention.start > home.verb.end;
  return passage.index === index + 1 && (passage.paragraph === paragraph || opens);
}
