import type { Status } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { chargeCategoryOf } from "../../lexicon/charges.ts";
import { ofAll, ofBoth, ofThem, sameCase, sameCharge } from "../../lexicon/reasons.ts";
import type { Person } from "../../persons/Person.ts";
import type { Circumstances } from "../Circumstances.ts";
import { statusOf } from "../status.ts";
import { ofLaws, ofWords } from "./beside.ts";
import { ofClosing } from "./closing.ts";
import type { Ground } from "./Ground.ts";
import { ofMarked } from "./marked.ts";
import { type Jurisdiction, type Statement, statementOf } from "./statement.ts";

/** How many paragraphs a case may have been told before somebody is joined to it. */
const REACH = 5;
/** How many frames back a case is looked for. */
const MOST_FRAMES = 20;
/** How many passages back what is not told of anybody known is looked for. */
const NEAR = 4;

function isReported(home: Frame, { background }: Circumstances): boolean {
  return home.reason === null && !home.listed && !background.has(home);
}

/** Of several kinds of charges nobody knows which the others share. */
function isOfOneKind({ reason }: Statement): boolean {
  const kinds = new Set((reason?.text.split(/,| and /u) ?? []).map(chargeCategoryOf).filter((kind) => kind !== null));
  return kinds.size <= 1;
}

/** Whether a statement is a charge by its form or its words: "for mass unrest", not "for a post". */
function isWorded({ formal, category, reason }: Statement): boolean {
  return category !== null && (formal || (reason !== null && chargeCategoryOf(reason.text) !== null));
}

/** "under the same article": what the nearest passage says before, of the same paragraph where no frame tells it. */
function chargeRightBefore(home: Frame, { grounds }: Circumstances, law: Jurisdiction): Statement | null {
  const { index, paragraph } = home.passage;
  const before = grounds.slice(Math.max(0, index - NEAR), index).reverse();
  for (const ground of before.filter(({ passage }) => passage.paragraph === paragraph)) {
    const found = ofLaws(ground, home, law) ?? ofWords(ground, home, law.article);
    if (found?.formal === true) return found;
  }
  return null;
}

/** "A co-defendant, N., was given two years": the charge of the one the article has told of right before. */
export function chargeOfSameCase(home: Frame, around: Circumstances, law: Jurisdiction): Statement | null {
  const text = law.article.slice(home.passage.start, home.passage.end);
  if (!isReported(home, around) || !sameCase.test(text)) return null;
  const at = around.frames.indexOf(home);
  const isNamed = sameCharge.test(text);
  let last: readonly Person[] | null = null;
  for (const frame of around.frames.slice(Math.max(0, at - MOST_FRAMES), at).reverse()) {
    const { persons } = around.grounds[frame.passage.index] ?? { persons: [] };
    if (home.passage.paragraph - frame.passage.paragraph > REACH || (around.background.has(frame) && !isNamed)) break;
    if (frame.passage.index !== home.passage.index && !isNamed) {
      if (last !== null && persons.length > 0 && !persons.some((person) => last?.includes(person))) break;
      if (persons.length > 0) last = [...(last ?? []), ...persons];
    }
    const statement = statementOf(frame, law);
    if (statement !== null && isWorded(statement)) return isOfOneKind(statement) ? statement : null;
  }
  return isNamed ? chargeRightBefore(home, around, law) : null;
}

/** Who was only let go need not be one of all who were charged. */
const STEPS = new Set<Status | null>(["released", "other"]);

/** How many paragraphs behind those it means a passage may speak of "all", and how many before them. */
const BEHIND = 3;
const AHEAD = 1;
/** How many lines of a list its head may speak for. */
const LONGEST_LIST = 20;

/** "Results, all under Article 488:" over the lines of a list. */
function isHeadOf(
  { passage: home }: Frame,
  { passage }: Ground,
  { frames, grounds }: Circumstances,
  article: string,
): boolean {
  const lines = grounds.slice(passage.index + 1, home.index);
  const isList = (index: number) => frames.some((frame) => frame.listed && frame.passage.index === index);
  return (
    article.slice(passage.start, passage.end).trimEnd().endsWith(":") &&
    lines.length < LONGEST_LIST &&
    lines.every((line) => isList(line.passage.index))
  );
}

/** Whether a passage that speaks of "both", "all" or "they" means those of a passage near it. */
function isMeant(home: Frame, ground: Ground, around: Circumstances, article: string): boolean {
  const { passage } = ground;
  const text = article.slice(passage.start, passage.end);
  const apart = passage.paragraph - home.passage.paragraph;
  if (passage.index < home.passage.index && isHeadOf(home, ground, around, article)) return true;
  if (home.listed) return false;
  if (!ofAll.test(text)) return apart === 0 && passage.index >= home.passage.index && ofThem.test(text);
  const isBoth = ofBoth.test(text);
  if (passage.index < home.passage.index) return !isBoth && -apart <= AHEAD;
  if (!isBoth) return apart <= BEHIND;
  const told = around.grounds.filter((each) => each.passage.paragraph >= home.passage.paragraph - apart);
  const named = new Set(told.filter((each) => each.passage.index < passage.index).flatMap(({ persons }) => persons));
  return apart <= AHEAD && named.size === 2;
}

/** "All of them were found guilty of …": said once, before or behind those it is about. */
export function chargeOfEverybody(home: Frame, around: Circumstances, law: Jurisdiction): Statement | null {
  if (home.reason !== null || around.background.has(home) || STEPS.has(statusOf(home))) return null;
  const { article } = law;
  const speaks = ({ passage }: Ground) => {
    const text = article.slice(passage.start, passage.end);
    return ofAll.test(text) || ofThem.test(text);
  };
  const found = around.grounds
    .filter((ground) => ground.passage.kind === "body" && ground.persons.length === 0 && speaks(ground))
    .filter((ground) => isMeant(home, ground, around, article))
    .map(
      (ground) =>
        ofLaws(ground, home, law) ??
        ofWords(ground, home, article) ??
        ofClosing(ground, home, article) ??
        ofMarked(ground, home, article),
    );
  return found.find((statement) => statement?.formal === true) ?? null;
}
