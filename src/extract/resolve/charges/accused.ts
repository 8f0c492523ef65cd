import type { Status } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { seriesOfCases } from "../../lexicon/reasons.ts";
import type { Circumstances } from "../Circumstances.ts";
import { statusOf } from "../status.ts";
import { ofLaws, ofWords } from "./beside.ts";
import { CHARGED } from "./charged.ts";
import type { Ground } from "./Ground.ts";
import type { Jurisdiction, Statement } from "./statement.ts";

/** How many paragraphs, and passages, before an outcome those it is one of may be counted. */
const REACH = 1;
const PASSAGES = 8;
/** Besides those that come with a charge: of what somebody was cleared, he had been accused. */
const TRIED = new Set<Status | null>([...CHARGED, "acquitted"]);

/** Where a passage counts people without naming any: "heard three people accused of", "a whole series of cases under"; -1 for nowhere. */
function countedAt({ passage, persons, read }: Ground, article: string): number {
  if (passage.kind !== "body" || persons.length > 0) return -1;
  const group = read.sightings.find(({ mention }) => mention.kind === "group" && (mention.value.count ?? 0) > 1);
  const series = article.slice(passage.start, passage.end).search(seriesOfCases);
  return group?.mention.start ?? (series < 0 ? -1 : passage.start + series);
}

/** "The court heard three people accused of disobeying the police. A got 15 days, B ten": said of those who are named behind. */
export function chargeOfAccused(home: Frame, around: Circumstances, law: Jurisdiction): Statement | null {
  if (home.reason !== null || home.listed || around.background.has(home) || !TRIED.has(statusOf(home))) return null;
  const { index, paragraph } = home.passage;
  const before = around.grounds
    .slice(Math.max(0, index - PASSAGES), index)
    .filter(({ passage }) => paragraph - passage.paragraph <= REACH)
    .reverse();
  for (const ground of before) {
    const counted = countedAt(ground, law.article);
    if (counted < 0) continue;
    // "three people accused of": others than those a paragraph is about, and here just those who are meant.
    const found = ofLaws(ground, home, law) ?? ofWords(ground, home, law.article, () => false);
    // "for teaching two boys": those the charge itself counts are not who is charged.
    const start = found?.reason?.start ?? found?.laws[0]?.start ?? -1;
    if (found?.formal === true && counted < start) return found;
  }
  return null;
}
