import type { Frame } from "../../frames/Frame.ts";
import { decisiveFrame } from "../decisiveFrame.ts";
import type { Setting } from "../places/Setting.ts";
import type { Strand } from "../Strand.ts";
import { statusOf } from "../status.ts";
import { BEHIND_BARS, bearOther, isClose, placeIdOf, STEPS } from "./seats.ts";

/** Outcomes of which a named person may be one of those a total counts, whatever a rule could make of it. */
const MAY_BE_COUNTED = new Set([
  ...BEHIND_BARS,
  "detained",
  "fined",
  "released",
  "pretrial-detention",
  "under-investigation",
  null,
]);

/** Words by which a number is a sum of people told of elsewhere, or of weeks and years. */
const SUM =
  /\b(?:in (?:all|total)|altogether|overall|a total of|by (?:our|its|their|his|her) (?:own )?(?:count|estimate|data|figures)|(?:across|around|throughout) the (?:country|republic|region)|nationwide|since (?:the|then|last|early|late|mid)|^since (?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)|(?:in|over|during) the (?:past|last) (?:\p{L}+ )?(?:weeks|months|years|year)|so far|(?:data|figures|statistics|tally|lists?)\b)/iu;

export function isSum(article: string, { passage }: Frame): boolean {
  return SUM.test(article.slice(passage.start, passage.end));
}

/** Whether a person's outcome and place are those of a total, as far as either is known. */
function couldBeOf(frame: Frame, whole: Frame, setting: Setting): boolean {
  if (frame.relative || frame.listed || !MAY_BE_COUNTED.has(statusOf(frame))) return false;
  const [own, its] = [placeIdOf(frame, setting), placeIdOf(whole, setting)];
  return own === null || its === null || own === its || whole.shares.length > 0;
}

/** "a driver was fined 50 MCI. N. was jailed for ten days": who bears another penalty is none of those. */
export function bearsOther({ frames }: Strand, whole: Frame): boolean {
  const own = decisiveFrame(frames);
  const [status, its] = [own === null ? null : statusOf(own), statusOf(whole)];
  if (own === null || STEPS.has(status) || STEPS.has(its)) return false;
  const areBehindBars = BEHIND_BARS.has(status ?? "") && BEHIND_BARS.has(its ?? "");
  return (status !== its && !areBehindBars) || bearOther(own, whole);
}

/** "Makhachkala: fourteen were detained. … Novosibirsk: N. was let go; he had been under a bond": all that has a place of his has another. */
function isElsewhere({ frames }: Strand, whole: Frame, setting: Setting): boolean {
  const its = placeIdOf(whole, setting);
  const own = frames.flatMap((frame) => placeIdOf(frame, setting) ?? []);
  return its !== null && own.length > 0 && !own.includes(its);
}

/** Named people whom it could not be found to count, and who may be of a total all the same: those told of behind it, or of whom it is the sum. */
export function mayBeNamed(
  total: Strand,
  whole: Frame,
  strands: readonly Strand[],
  sum: boolean,
  setting: Setting,
): boolean {
  // One without a name in a list of names is none of them.
  if (total.partOf || total.lessNamed || (whole.listed && total.count === 1)) return false;
  const isPlaced = (frame: Frame) => whole.shares.length > 0 || isClose(frame, whole) || sum;
  // A sum of several towns may be wrong about one of them; what is told of people in one breath is not.
  const isOneBreath = !sum && whole.shares.length === 0;
  const others = isOneBreath
    ? strands.filter((strand) => !bearsOther(strand, whole) && !isElsewhere(strand, whole, setting))
    : strands;
  return others.some(
    ({ person, background, total: its, frames }) =>
      person !== null &&
      !background &&
      its === null &&
      (sum || whole.shares.length > 0 || (person.mentions[0]?.start ?? 0) > total.named.start) &&
      frames.some((frame) => isPlaced(frame) && couldBeOf(frame, whole, setting)),
  );
}

/**
 * "Not less than forty people were put in buses on 25 January. … On Monday N. was fined": those taken on one day are no sum
 * of what befell others later, and nobody knows whether the bound counts them.
 */
export function isBoundOfDay({ isRough, partOf }: Strand, { date, shares, outcome }: Frame): boolean {
  const isDay = date !== null && date.value.day !== null;
  return isRough && partOf === null && isDay && shares.length === 0 && outcome.status === "detained";
}

/** A sum, or a bound without a place, next to people of whom the article tells one by one. */
export function isSumOfOthers(strand: Strand, whole: Frame, strands: readonly Strand[], sum: boolean): boolean {
  if (strand.partOf || strand.lessNamed || whole.shares.length > 0) return false;
  if (!sum && !(strand.isRough && whole.place === null && !isBoundOfDay(strand, whole))) return false;
  return strands.some(
    (other) =>
      other !== strand &&
      !other.background &&
      other.partOf !== "whole" &&
      other.count !== null &&
      (other.person !== null || other.count < (strand.count ?? 0)),
  );
}

/** How many passages of prose open an article with what it tells in full below. */
const LEAD = 4;

/**
 * "Three men were convicted in Almaty, four people in Osh": what an article opens with it tells below. Whether as many
 * are named there as the total has left, of an outcome that can be its own.
 */
export function isNamedBelow(
  total: Strand,
  whole: Frame,
  left: number,
  strands: readonly Strand[],
  setting: Setting,
): boolean {
  if (total.partOf || total.lessNamed || whole.listed || whole.passage.index > LEAD) return false;
  const isBelow = ({ passage }: Frame) => passage.index > whole.passage.index;
  const named = strands.filter((strand) => {
    const { person, background, total: its, frames } = strand;
    if (person === null || background || its !== null) return false;
    const below = frames.filter(isBelow);
    if (total.count === 1) return !bearsOther(strand, whole) && below.some((frame) => isSame(frame, whole, setting));
    const isOne = !bearsOther(strand, whole) && below.some((frame) => couldBeOf(frame, whole, setting));
    return isOne || below.some((frame) => isLesser(frame, whole));
  });
  return left > 0 && named.length >= left;
}

/** "A driver in Osh was fined": one without a name may be anybody; the same outcome in the same place is his. */
function isSame(frame: Frame, whole: Frame, setting: Setting): boolean {
  const placeId = placeIdOf(frame, setting);
  const isHere = placeId !== null && placeId === placeIdOf(whole, setting);
  return isHere && statusOf(frame) === statusOf(whole) && !frame.relative && !frame.listed;
}

/** Of those sentenced one may have got a lesser penalty. */
function isLesser(frame: Frame, whole: Frame): boolean {
  const isSentenced = whole.outcome.status === "imprisoned" || whole.outcome.status === null;
  return isSentenced && statusOf(frame) === "restricted-freedom" && !frame.relative;
}
