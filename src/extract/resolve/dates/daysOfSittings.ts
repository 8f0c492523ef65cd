import type { Passage } from "../../stage2Passages.ts";
import { statusOf } from "../status.ts";
import type { DatedFact } from "./Calendar.ts";
import { countBefore, isElsewhere, lent, type Sought } from "./Sought.ts";
import type { Sitting } from "./sittings.ts";
import { isOfCourt, isOfCustody, isQuick } from "./stage.ts";

const FROM_SITTING = "told of the ruling in a passage of its own";
const FROM_LEAD = "carried over from the passages before";
/** How far the day of the lead reaches. Paragraphs. */
const LEAD_REACH = 8;

/** "The ruling was made on 5 February": in its paragraph, at the head of the one behind it, or in the lead before it. */
export function ofSitting(sought: Sought, reach: -1 | 0 | 1): DatedFact | null {
  const { passage } = sought.home;
  const of = sittingKind(sought);
  // What the paragraph behind the lead says of the ruling it says of the lead.
  const { leading } = sought.around.sittings;
  const isLead = leading === passage.paragraph || (reach < 0 && leading === passage.paragraph + reach);
  const near = (sought.around.sittings.at.get(passage.paragraph + reach) ?? [])
    .filter(({ opens, closes }) => reach === 0 || opens || isLead || (reach < 0 && closes))
    .filter((sitting) => sitting.of === of || pointsTo(sitting, passage))
    .filter((sitting) => sought.around.days[sitting.passage.index]?.since === sought.around.days[passage.index]?.since)
    .sort((a, b) => Math.abs(a.passage.index - passage.index) - Math.abs(b.passage.index - passage.index));
  const [nearest] = near;
  const dated = nearest === undefined ? null : sought.around.calendar.dateOf(nearest.mention);
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
  if (passage.index === lead.passage.index) return null;
  const isWritten = lead.mention.start === sought.around.dateLine?.mention.start;
  if (isWritten && !isOfCourt(sought.home)) return null;
  if (passage.paragraph - lead.passage.paragraph > LEAD_REACH) return null;
  const isApart = sought.around.days[lead.passage.index]?.matter !== sought.around.days[passage.index]?.matter;
  // "also" goes on from the lead, even behind a heading.
  if (isApart && !/\balso\b/iu.test(sought.article.slice(passage.start, passage.end))) return null;
  // A total that says where its people are, or an outcome elsewhere, dates nobody else.
  const told = sought.around.frames.slice(0, countBefore(sought.around.frames, lead.passage.end));
  if (told.some((frame) => frame.passage.index === lead.passage.index && isElsewhere(sought, frame))) return null;
  const dated = sought.around.calendar.dateOf(lead.mention);
  return dated === null ? null : lent(dated, FROM_LEAD);
}

/** "N. was detained. That was on 5 May." */
function pointsTo(sitting: Sitting, { index, paragraph }: Passage): boolean {
  return (
    sitting.of === "before" &&
    sitting.passage.index === index + 1 &&
    (sitting.passage.paragraph === paragraph || sitting.opens)
  );
}
