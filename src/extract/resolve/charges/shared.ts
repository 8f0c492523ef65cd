import type { Status } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { chargeCategoryOf } from "../../lexicon/charges.ts";
import { ofAll, ofBoth, sameCase } from "../../lexicon/reasons.ts";
import type { Person } from "../../persons/Person.ts";
import type { Circumstances } from "../Circumstances.ts";
import { statusOf } from "../status.ts";
import { ofLaws, ofWords } from "./beside.ts";
import type { Ground } from "./Ground.ts";
import { type Jurisdiction, type Statement, statementOf } from "./statement.ts";

/** How many paragraphs a case may have been told before somebody is joined to it. */
const REACH = 5;
/** How many frames back a case is looked for. */
const MOST_FRAMES = 20;

function isReported(home: Frame, { background }: Circumstances): boolean {
  return home.reason === null && !home.listed && !background.has(home);
}

/** Of several kinds of charges nobody knows which the others share. */
function isOfOneKind({ reason }: Statement): boolean {
  const kinds = new Set((reason?.text.split(/,| and /u) ?? []).map(chargeCategoryOf).filter((kind) => kind !== null));
  return kinds.size <= 1;
}

/** "A co-defendant, N., was given two years": the charge of the one the article has told of right before. */
export function chargeOfSameCase(home: Frame, around: Circumstances, law: Jurisdiction): Statement | null {
  const text = law.article.slice(home.passage.start, home.passage.end);
  if (!isReported(home, around) || !sameCase.test(text)) return null;
  const at = around.frames.indexOf(home);
  let last: readonly Person[] | null = null;
  for (const frame of around.frames.slice(Math.max(0, at - MOST_FRAMES), at).reverse()) {
    const { persons } = around.grounds[frame.passage.index] ?? { persons: [] };
    if (home.passage.paragraph - frame.passage.paragraph > REACH || around.background.has(frame)) break;
    if (frame.passage.index !== home.passage.index) {
      if (last !== null && persons.length > 0 && !persons.some((person) => last?.includes(person))) break;
      if (persons.length > 0) last = [...(last ?? []), ...persons];
    }
    const statement = statementOf(frame, law);
    if (statement?.formal === true && statement.category !== null) return isOfOneKind(statement) ? statement : null;
  }
  return null;
}

/** Who was only taken or let go need not be one of all who were charged. */
const STEPS = new Set<Status | null>(["detained", "released", "other"]);

/** How many paragraphs behind those it means a passage may speak of "all", and how many before them. */
const BEHIND = 3;
const AHEAD = 1;

/** Whether a passage that speaks of "both" or "all" means those of a passage near it. */
function isMeant(home: Frame, { passage }: Ground, grounds: readonly Ground[], article: string): boolean {
  const apart = passage.paragraph - home.passage.paragraph;
  const isBoth = ofBoth.test(article.slice(passage.start, passage.end));
  if (passage.index < home.passage.index) return !isBoth && -apart <= AHEAD;
  if (!isBoth) return apart <= BEHIND;
  const between = grounds.slice(home.passage.index, passage.index);
  const before = grounds[home.passage.index - 1];
  const named = new Set(between.flatMap(({ persons }) => persons));
  const isPair = named.size === 2 || (named.size === 1 && before !== undefined && before.persons.length === 1);
  return apart === 0 && isPair;
}

/** "All of them were found guilty of …": said once, behind those it is about. */
export function chargeOfEverybody(home: Frame, around: Circumstances, law: Jurisdiction): Statement | null {
  if (!isReported(home, around) || STEPS.has(statusOf(home))) return null;
  const { article } = law;
  const found = around.grounds
    .filter(({ passage, persons }) => passage.kind === "body" && persons.length === 0)
    .filter(({ passage }) => ofAll.test(article.slice(passage.start, passage.end)))
    .filter((ground) => isMeant(home, ground, around.grounds, article))
    .map((ground) => ofLaws(ground, home, law) ?? ofWords(ground, home, article));
  return found.find((statement) => statement?.formal === true) ?? null;
}
