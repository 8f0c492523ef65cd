import { hourBeforePost, hourOfPost } from "../../lexicon/discourse.ts";
import { countries } from "../../lexicon/institutions.ts";
import { isActing, isFrom } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import { isFronted, type Landmark, landmarkOf, placesOf } from "./Landmark.ts";
import type { Setting } from "./Setting.ts";

/** What a passage opens for those that follow. */
export interface Head {
  landmark: Landmark | null;
  /** Towns that share a part of the article; it has to say which is meant. */
  several: readonly Landmark[];
  /** The country all that follows is in: "KYRGYZSTAN." */
  country: string | null;
  isTitle: boolean;
  /** The hour of a post, or the day of an entry, ends what an earlier head opened, and opens nothing. */
  isHour: boolean;
}

/** "Semey and Ust-Kamenogorsk", "Shymkent and Turkistan region". */
const JOINTS = new Set(["and", "&"]);
/** So many lines with the time of the day at their head make a live report, with a day a chronicle. */
const LEAST_HOURS = 3;
/** Tokens between a town and its colon: "Kostanay, the same week:". */
const LONGEST_TIME = 7;
/** Among so many first lines a heading is the title of the article. */
const TITLE_LINES = 3;

function countryOf({ tokens }: Read): string | null {
  const words = tokens.filter(({ kind }) => kind === "word");
  const [only] = words;
  return words.length === 1 && only !== undefined ? (countries[only.lower] ?? null) : null;
}

/** "Ufa: a poet was fined", amid a paragraph, heads nothing further. */
function isAside({ tokens, sightings }: Read, opensParagraph: boolean): boolean {
  const [head] = sightings;
  const behind = head === undefined ? [] : tokens.slice(head.to, head.to + LONGEST_TIME);
  return !opensParagraph && behind.some(({ text }) => text === ":");
}

const CLOSES_DAY = new Set([".", ":", "–", "—", "-"]);

/** "18 Nov. News from Moscow.": the day that heads an entry of a chronicle. */
function isDayHead({ tokens, sightings: [head] }: Read): boolean {
  if (head?.mention.kind !== "date" || head.from !== 0) return false;
  return CLOSES_DAY.has(tokens[head.to]?.text ?? "") || tokens[head.to - 1]?.text === ".";
}

function placesAt(read: Read, setting: Setting, at: { isTitle: boolean; isHeading: boolean; opensParagraph: boolean }) {
  const found = placesOf(read)
    .filter(({ sighting, mention: { value } }) => {
      if (value.kind === "heading") return !isAside(read, at.opensParagraph);
      if (!at.isHeading || isFrom(value)) return false;
      const isFurther = JOINTS.has(read.tokens[sighting.from - 1]?.lower ?? "");
      if (value.kind === "region" || isFurther) return isFurther;
      return at.isTitle || isActing(value) || value.kind === "title" || isFronted(read, sighting);
    })
    .map(({ mention }) => landmarkOf(mention, setting));
  const [first = null] = found;
  const isOne = found.every(({ place }) => place?.id === first?.place?.id);
  return isOne ? { landmark: first, several: [] } : { landmark: null, several: found };
}

/**
 * What each passage opens; `null` for one that opens nothing. A line that tells of an outcome itself is no heading.
 * `telling`: the numbers of these passages.
 */
export function headsOf(
  text: string,
  reads: readonly Read[],
  telling: ReadonlySet<number>,
  setting: Setting,
): (Head | null)[] {
  let lines = 0;
  let paragraph = -1;
  const hours = reads.filter(({ passage: { start, end } }) => hourBeforePost.test(text.slice(start, end)));
  const isLive = hours.length >= LEAST_HOURS;
  const isChronicle = reads.filter(isDayHead).length >= LEAST_HOURS;
  return reads.map((read) => {
    const { passage } = read;
    if (passage.kind === "furniture") return null;
    const opensParagraph = passage.paragraph !== paragraph;
    paragraph = passage.paragraph;
    lines += 1;
    const isHeading = passage.kind === "heading" && !telling.has(passage.index);
    const isTitle = lines <= TITLE_LINES;
    const places = placesAt(read, setting, { isTitle, isHeading, opensParagraph });
    const country = countryOf(read);
    const words = text.slice(passage.start, passage.end);
    const isTimed = (isLive && hourBeforePost.test(words)) || (isChronicle && isDayHead(read));
    const isHour = hourOfPost.test(words) || (opensParagraph && isTimed);
    const isPlaced = places.landmark !== null || places.several.length > 0;
    return isHeading || isPlaced || country !== null || isHour ? { ...places, country, isTitle, isHour } : null;
  });
}
