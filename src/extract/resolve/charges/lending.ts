import type { Status } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import type { VictimMention } from "../../frames/people/People.ts";
import { newMatter } from "../../lexicon/sittings.ts";
import type { Circumstances } from "../Circumstances.ts";
import { statusOf } from "../status.ts";
import { CHARGED } from "./charged.ts";
import { type Jurisdiction, type Statement, statementOf } from "./statement.ts";

/** Steps before a verdict: several who were taken or tried for something share what they were tried for. */
const STEPS = new Set<Status | null>(["detained", "under-investigation"]);

/** How many paragraphs, and how many frames, a charge may be carried. */
const REACH = 1;
const REACH_OF_LEDE = 4;
const MOST_FRAMES = 12;

function isMeasure(status: Status | null): boolean {
  return status === "pretrial-detention" || status === "house-arrest";
}

/** A frame that says where or when something else happened lends nothing. */
function mayLend(frame: Frame, home: Frame, { setting, calendar }: Circumstances): boolean {
  const idOf = ({ place }: Frame) => (place === null ? null : (setting.placeOf(place)?.id ?? null));
  const dayOf = ({ date }: Frame) => (date === null ? null : (calendar.dateOf(date)?.date.value ?? null));
  const agree = (own: string | null, other: string | null) => own === null || other === null || own === other;
  return agree(idOf(home), idOf(frame)) && agree(dayOf(home), dayOf(frame));
}

/** One court that sits in one matter: it gives penalties, or it orders how people are held, not both. */
function isSameSession(one: Frame, other: Frame): boolean {
  const [own, its] = [statusOf(one), statusOf(other)];
  if (STEPS.has(own) && isOfSeveral(one)) return CHARGED.has(its);
  return CHARGED.has(own) && CHARGED.has(its) && (own === null || its === null || isMeasure(own) === isMeasure(its));
}

/** Words by which a passage says that what befalls these people is what befell those before. */
const ALIKE =
  /\b(?:also|too|likewise|as well|the same|together with|similar(?:ly)?|so (?:was|were|did)|both|(?:his|her|whose) (?:\p{L}+ )?(?:wife|husband|son|daughter|brother|sister|mother|father|nephew|niece|cousin))\b/iu;

function isOne(victim: VictimMention): boolean {
  if (victim.kind === "person") return true;
  return victim.kind === "group" ? victim.value.count === 1 : !victim.value.plural;
}

function isOfSeveral({ victims }: Frame): boolean {
  const [first] = victims;
  return victims.length > 1 || (first !== undefined && !isOne(first));
}

/** What befell several, or one whom the passage of another joins to it. */
function isShared(frame: Frame, text: string): boolean {
  return isOfSeveral(frame) || ALIKE.test(text);
}

/**
 * The charge of those sentenced together: what the nearest other frame of the same session says, in the same passage or
 * shortly before. Nothing where a new matter begins in between.
 */
export function lentCharge(home: Frame, around: Circumstances, law: Jurisdiction): Statement | null {
  if (home.relative || home.listed || !CHARGED.has(statusOf(home))) return null;
  // "for her comments about a shooting": a reason of its own, of whatever kind, is not that of another.
  if (home.reason !== null) return null;
  const at = around.frames.indexOf(home);
  const textOf = ({ passage }: Frame) => law.article.slice(passage.start, passage.end);
  const mayBeOf = (frame: Frame) =>
    !frame.relative &&
    !frame.listed &&
    !around.background.has(frame) &&
    isSameSession(frame, home) &&
    mayLend(frame, home, around);
  const lede = around.frames[0]?.passage.paragraph;
  const isNear = (frame: Frame) => {
    const isOfAll = frame.passage.paragraph === lede && frame.reason?.formal === true && isOfSeveral(frame);
    const reach = isOfAll ? REACH_OF_LEDE : STEPS.has(statusOf(frame)) ? 0 : REACH;
    return home.passage.paragraph - frame.passage.paragraph <= reach;
  };
  const beside = around.frames
    .slice(at + 1, at + 1 + MOST_FRAMES)
    .filter(({ passage }) => passage.index === home.passage.index);
  const before = around.frames.slice(Math.max(0, at - MOST_FRAMES), Math.max(0, at)).reverse();
  for (const frame of [...before, ...beside]) {
    const isSamePassage = frame.passage.index === home.passage.index;
    if (!isSamePassage && newMatter.test(textOf(home))) return null;
    if (!isNear(frame) || !isShared(frame, textOf(home))) continue;
    const statement = mayBeOf(frame) ? statementOf(frame, law) : null;
    if (statement !== null && statement.category !== null) return statement;
    if (!isSamePassage && newMatter.test(textOf(frame))) return null;
  }
  return null;
}

/** "In all cases the proceedings were under Article 488": said once, for all that follows. */
const FOR_ALL = /\b(?:all|each|every|everyone|both|everybody)\b[^.;]{0,120}$/iu;

function isGeneral({ laws, frame, category }: Statement, home: Frame, article: string): boolean {
  const [first] = laws;
  if (first === undefined || category === null || first.start > home.verb.start || !CHARGED.has(statusOf(home)))
    return false;
  return FOR_ALL.test(article.slice(frame.passage.start, first.start));
}

/** What the article says of the case as a whole ("a case was opened under Article 278"), where it says it of one only. */
export function chargeOfCase(home: Frame, around: Circumstances, law: Jurisdiction): Statement | null {
  if (around.background.has(home)) return null;
  const told = around.frames.filter((frame) => !around.background.has(frame) && !frame.relative);
  const cases = told.filter(({ victims }) => victims.length === 0).map((frame) => statementOf(frame, law));
  const general = cases.find((each) => each !== null && isGeneral(each, home, law.article));
  if (general !== undefined && general !== null) return general;
  const [only] = cases;
  if (only === undefined || only === null || only.category === null) return null;
  const others = told.map((frame) => statementOf(frame, law)).filter((each) => each?.formal === true);
  return others.every((each) => each?.category === only.category) ? only : null;
}
