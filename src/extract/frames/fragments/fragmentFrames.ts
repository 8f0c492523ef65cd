import { mentionOf } from "../Chunk.ts";
import { understoodChanges } from "../changes/changeFrames.ts";
import type { Frame } from "../Frame.ts";
import type { Utterance } from "../frameAt.ts";
import { understoodClosings } from "../nouns/caseFrames.ts";
import { isGiver } from "../people/isGiver.ts";
import type { People, VictimMention } from "../people/People.ts";
import { type Award, awardsIn } from "./Award.ts";
import { awardFrame } from "./awardFrame.ts";
import { droppedSubjects, stateFrames } from "./droppedSubjects.ts";
import { droppedTakers } from "./droppedTakers.ts";
import { isPenalty, takesUp } from "./isPenalty.ts";
import { looseAwards } from "./looseAwards.ts";
import { pairFrames } from "./pairs.ts";
import { addUp, partOf, sizeOf } from "./parts.ts";
import { partsOfTerms } from "./partsOfTerms.ts";
import { quotedAward, relatedTo } from "./quotedAward.ts";
import type { Fragments, Setting } from "./Setting.ts";
import { sameFateFrames } from "./sameFateFrames.ts";
import { soleTaker } from "./soleTaker.ts";
import { closingAwards, namedAward, standingAwards } from "./standing.ts";
import type { Topic } from "./Topic.ts";
import { takenFrames } from "./takenFrames.ts";
import { rowOfTakers } from "./takers.ts";

/** What a court hands out that needs no length to be told. */
const NAMED_ALONE = new Set<Frame["outcome"]["status"]>([
  "pretrial-detention",
  "house-arrest",
  "acquitted",
  "forced-psychiatric",
]);
const NOTHING: Fragments = { frames: [], parted: null };

/** Whether a frame has told of an award, or names it as a reason or a place of the reason. */
function isTold({ start, end, term, fine }: Award, told: readonly Frame[]): boolean {
  return told.some((frame) => {
    const isOwn =
      (frame.term !== null && frame.term.start === term?.start) ||
      (frame.fine !== null && frame.fine.start === fine?.start);
    const isReason = frame.reason !== null && start >= frame.reason.start && end <= frame.reason.end;
    return isOwn || isReason || (frame.verb.start <= start && frame.verb.end >= end);
  });
}

/** What a list has left out of a passage it has read: "A (15 days), B (10)", "five years for A, three for B". */
export function leftOut(scene: Utterance, told: readonly Frame[]): Frame[] {
  const all = awardsIn(scene.syntax);
  const named = new Set(told.flatMap(({ victims }) => victims.map(({ start }) => start)));
  const awards = all.filter((award) => !isTold(award, told));
  return takenFrames(scene, awards, all, told).filter(({ victims }) => !victims.some(({ start }) => named.has(start)));
}

/** Phrases within no other: "N., a driver from Taraz:" is one person. */
function outermost(people: readonly People[]): readonly People[] {
  return people.filter(({ from, last }) => !people.some((around) => around.from < from && around.to > last));
}

/** Whom a closing award is about: the one person its passage names, else the topic, else who is named next. */
function closedOn(scene: Utterance, award: Award, setting: Setting): readonly VictimMention[] {
  const before = outermost(scene.syntax.people.filter(({ last }) => last < award.from));
  const persons = before
    .flatMap(({ members }) => members.map(({ mention }) => mention))
    .filter((mention) => mention.kind !== "anaphor" && !isGiver(mention));
  const [only] = persons;
  const isOfOthers = scene.syntax.chunks
    .slice(0, award.from)
    .some(({ lower }) => ["other", "others", "remaining", "rest"].includes(lower));
  if (only === undefined && isOfOthers) return [];
  // "By noon the sentence had been pronounced: four years. Behind the glass sat N.": who is meant is named next.
  if (only === undefined)
    return before.every(({ members }) => members.every(({ mention }) => isGiver(mention)))
      ? ((setting.topic ?? setting.ahead())?.victims ?? [])
      : [];
  return persons.length === 1 || award.each ? persons : [];
}

/** Awards for the topic: one person takes all of them, several the one that is said to be of each. */
function shared(scene: Utterance, awards: readonly Award[], victims: readonly VictimMention[]): Fragments {
  const [whole] = victims;
  const isOne = victims.length === 1 && whole !== undefined && (whole.kind !== "group" || whole.value.count === 1);
  const isCounted = awards.some(({ count }) => count !== null && count > 1);
  const isForAll = victims.length > 0 && !isOne && awards.length === 1 && awards.every(({ each }) => each);
  if (!isForAll && (!isOne || isCounted || awards.some(({ each }) => each))) return NOTHING;
  return { frames: awards.map((award) => awardFrame(scene, award, victims)), parted: null };
}

/** Whose a penalty is that stands alone: "Two years. That was the answer of the court to N." names him only then. */
function bearersOf(setting: Setting): readonly VictimMention[] {
  const { topic, next } = setting;
  const isNew = next !== null && topic !== null && topic.paragraph !== next.passage.paragraph && takesUp(next);
  return (isNew ? setting.ahead() : null)?.victims ?? topic?.victims ?? setting.ahead()?.victims ?? [];
}

/** What became of the parts of the group a passage, or the one before it, tells of; `null` where nothing parts it. */
function partedFrames(scene: Utterance, awards: readonly Award[], topic: Topic | null): Fragments | null {
  const { syntax } = scene;
  const row = [standingAwards(syntax, awards), closingAwards(syntax, awards)].find((found) => found.length > 1);
  const [first] = row ?? [];
  if (row === undefined || first === undefined) return null;
  const named = syntax.people.findLast(({ last }) => last < first.from)?.members.map(({ mention }) => mention);
  const victims = named ?? topic?.victims ?? [];
  const [whole] = victims;
  if (whole === undefined || !addUp(row, sizeOf(victims))) return null;
  return { frames: row.map((award) => awardFrame(scene, award, [partOf(award)])), parted: whole };
}

/** What a passage tells without a verb of outcome and its subject: by noun phrases, and of whom the passages before it tell. */
export function fragmentFrames(scene: Utterance, setting: Setting): Fragments {
  const { syntax } = scene;
  const { told, topic } = setting;
  if (syntax.chunks.at(-1)?.lower === "?") return NOTHING;
  const all = awardsIn(syntax);
  const parted = partedFrames(scene, all, topic);
  if (parted !== null) return parted;
  const awards = all.filter((award) => !isTold(award, told));
  const pairs = pairFrames(scene, all);
  if (pairs.length > 0) return { frames: pairs, parted: null };
  const row = rowOfTakers(syntax, all).map(({ award, victims }) => awardFrame(scene, award, victims));
  if (row.length > 0) return { frames: row, parted: null };
  const taken = takenFrames(scene, awards, all, told);
  const victims = topic?.victims ?? [];
  if (taken.length > 0)
    return { frames: [...taken, ...understoodChanges(scene, [...told, ...taken], victims)], parted: null };
  const same = told.length === 0 ? sameFateFrames(scene, setting.last) : [];
  if (same.length > 0) return { frames: same, parted: null };
  const changes = [...understoodChanges(scene, told, victims), ...understoodClosings(scene, told, victims)];
  if (changes.length > 0) return { frames: changes, parted: null };
  const ofTerms = partsOfTerms(scene, victims).filter(
    ({ term }) => !told.some((frame) => frame.term?.start === term?.start),
  );
  if (ofTerms.length > 0) return { frames: ofTerms, parted: null };
  const isMeant = (row: readonly Award[]) => row.length > 0 && row.every((award) => isPenalty(award, scene, setting));
  const standing = told.length === 0 ? standingAwards(syntax, awards) : [];
  if (isMeant(standing)) {
    const bearers = bearersOf(setting);
    if (bearers.length > 0) return shared(scene, standing, bearers);
  }
  const quoted = told.length === 0 ? quotedAward(syntax, awards) : null;
  if (quoted !== null && isPenalty(quoted, scene, setting)) {
    const known = bearersOf(setting);
    return shared(scene, [quoted], known.length > 0 ? known : relatedTo(syntax));
  }
  const named = namedAward(syntax, awards);
  if (named !== null && victims.length === 1 && named.whose !== "mine") return shared(scene, [named.award], victims);
  const closing = closingAwards(syntax, awards);
  const [first] = closing;
  if (first !== undefined && isMeant(closing)) return shared(scene, closing, closedOn(scene, first, setting));
  const loose = looseAwards(scene, awards, setting);
  if (loose.length > 0) return { frames: loose, parted: null };
  const given = droppedTakers(scene, victims, setting.last).filter(
    ({ term, fine, outcome }) =>
      NAMED_ALONE.has(outcome.status) || awards.some((award) => (award.term ?? award.fine) === (term ?? fine)),
  );
  if (given.length > 0) return { frames: given, parted: null };
  const sole = told.length === 0 ? soleTaker(scene, awards) : [];
  if (sole.length > 0) return { frames: sole, parted: null };
  if (told.length > 0 || victims.length === 0) return NOTHING;
  const clipped = droppedSubjects(scene, victims);
  const labelled = awards
    .filter(({ from }) => isLabelled(scene, from) && clipped.length > 0)
    .map((award) => awardFrame(scene, award, victims));
  const frames = clipped.length > 0 ? [...clipped, ...labelled] : stateFrames(scene, victims);
  return { frames, parted: null };
}

/** "…; term: two and a half years". */
function isLabelled({ syntax: { chunks } }: Utterance, at: number): boolean {
  return chunks[at - 1]?.lower === ":" && mentionOf(chunks[at - 2]) === null;
}
