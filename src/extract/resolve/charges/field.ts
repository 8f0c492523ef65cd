import type { Frame } from "../../frames/Frame.ts";
import { reasonCategoryOf } from "../../lexicon/charges.ts";
import { chargeLabel } from "../../lexicon/reasons.ts";
import type { Circumstances } from "../Circumstances.ts";
import type { Strand } from "../Strand.ts";
import { ofLaws } from "./beside.ts";
import type { Ground } from "./Ground.ts";
import type { Jurisdiction, Statement } from "./statement.ts";

/** How many paragraphs before and behind an outcome the field may stand. */
const BEFORE = 5;
const BEHIND = 2;

/** What a labelled field says: "Qualification: group violence (Article 225)". */
function ofField(ground: Ground, home: Frame, law: Jurisdiction): Statement | null {
  const { start, end } = ground.passage;
  const text = law.article.slice(start, end);
  const label = chargeLabel.exec(text)?.[0];
  if (label === undefined) return null;
  const words = text.slice(label.length).replace(/[.;\s]+$/u, "");
  const from = start + label.length;
  const category = reasonCategoryOf(words);
  const ofCode = ofLaws(ground, home, law);
  if (ofCode !== null || category === null) return ofCode;
  const reason = { start: from, end: from + words.length, text: words, formal: true, date: null };
  return { frame: home, reason, laws: [], known: [], gloss: null, category, formal: true };
}

function opensLine({ passage }: Ground, grounds: readonly Ground[]): boolean {
  return grounds[passage.index - 1]?.passage.paragraph !== passage.paragraph;
}

/** The charge that a field of the block of lines about a case says, where nobody else is named between it and the outcome. */
export function chargeOfField(
  { person }: Strand,
  home: Frame,
  { grounds }: Circumstances,
  law: Jurisdiction,
): Statement | null {
  const { index, paragraph } = home.passage;
  const isOver = ({ passage, persons }: Ground) =>
    passage.kind === "heading" || (passage.paragraph !== paragraph && persons.some((named) => named !== person));
  const inReach = (ground: Ground, reach: number) => Math.abs(ground.passage.paragraph - paragraph) <= reach;
  const walks = [
    grounds
      .slice(0, index)
      .reverse()
      .filter((ground) => inReach(ground, BEFORE)),
    grounds.slice(index + 1).filter((ground) => inReach(ground, BEHIND)),
  ];
  for (const walk of walks)
    for (const ground of walk) {
      if (isOver(ground)) break;
      const found = opensLine(ground, grounds) ? ofField(ground, home, law) : null;
      if (found !== null) return found;
    }
  return null;
}
