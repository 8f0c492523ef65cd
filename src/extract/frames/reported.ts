import { dismissal, petition } from "../lexicon/speakers.ts";
import type { Part } from "../lexicon/titles.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Told } from "../stage5Frames.ts";
import { type Credence, credenceOf } from "./credence.ts";
import type { Frame } from "./Frame.ts";
import type { VictimMention } from "./people/People.ts";

/** Who has written an article is told of beside, wherever the name stands. */
const ALWAYS_BESIDE = new Set<Part | null>(["author"]);
/** In a list of penalties these gave or asked for them. */
const BESIDE_IN_LISTS = new Set<Part | null>(["author", "judge", "prosecutor"]);

const SPEAKING_FOR_OTHERS = new Set<Part | null>(["lawyer", "judge", "prosecutor", "official", "relative", "expert"]);
/** How far, in characters, the noun may stand before the name, and the post behind the verb. */
const PETITION_REACH = 60;
const DISMISSAL_REACH = 60;

/** What befell people before the states of the region were founded is history. */
const LAST_YEAR_OF_HISTORY = 1991;

/** By its own date, or by all the years its passage names. */
function isHistory({ date }: Frame, years: readonly number[]): boolean {
  const own = date?.value.year ?? null;
  if (own !== null) return own <= LAST_YEAR_OF_HISTORY;
  return date === null && years.length > 0 && years.every((year) => year <= LAST_YEAR_OF_HISTORY);
}

const BIRTH = /\bborn\b/iu;

/** The years a passage tells of, unless one is that of a birth: whoever was born then may be detained today. */
function yearsNamedIn(read: Read | undefined, text: string): number[] {
  if (BIRTH.test(text)) return [];
  return (read?.sightings ?? []).flatMap(({ mention }) =>
    mention.kind === "date" && mention.value.year !== null && !mention.value.isBeside ? [mention.value.year] : [],
  );
}

/** "freed from his post", "released from liability": no prison is left. */
function isDismissal(article: string, { outcome, verb }: Frame): boolean {
  return outcome.status === "released" && dismissal.test(article.slice(verb.end, verb.end + DISMISSAL_REACH));
}

/** "rejecting the petition of the defender N.": whoever asks or says something for others. */
function isSpeakerForOthers(article: string, victim: VictimMention): boolean {
  if (victim.kind !== "person" || !SPEAKING_FOR_OTHERS.has(victim.value.part)) return false;
  return petition.test(article.slice(Math.max(0, victim.start - PETITION_REACH), victim.start));
}

/** They come out of prisons by trade. */
const VISITORS = new Set<Part | null>(["lawyer", "judge", "prosecutor", "police", "author"]);

function isVictim(victim: VictimMention, { listed, outcome, victims }: Frame): boolean {
  if (victim.kind !== "person") return true;
  // "acquitted A; prosecutor B had asked for five years": who sits in court beside whom it befalls.
  if (victims.length > 1 && BESIDE_IN_LISTS.has(victim.value.part)) return false;
  if (outcome.status === "released" && outcome.role === "holder" && VISITORS.has(victim.value.part)) return false;
  return !(listed ? BESIDE_IN_LISTS : ALWAYS_BESIDE).has(victim.value.part);
}

function withoutBystanders(article: string, frame: Frame, years: readonly number[]): Frame[] {
  if (isHistory(frame, years) || isDismissal(article, frame)) return [];
  const isTold = (victim: VictimMention) => isVictim(victim, frame) && !isSpeakerForOthers(article, victim);
  const victims = frame.victims.filter(isTold);
  return victims.length === 0 && frame.victims.length > 0 ? [] : [{ ...frame, victims }];
}

/** Only what befalls people by their names is told as fact where the rest is played. */
function ofNamed({ victims }: Frame): boolean {
  return victims.some(({ kind }) => kind === "person");
}

function believed(frames: readonly Frame[], credence: Credence | undefined): readonly Frame[] {
  if (credence === "none") return [];
  return credence === "named" ? frames.filter(ofNamed) : frames;
}

/** Of what the passages tell only what is told as fact, of people it can befall: no plays, nobody who only writes. */
export function reported(article: string, reads: readonly Read[], told: readonly Told[]): Told[] {
  const credences = credenceOf(article, reads);
  return told.map(({ frames, unread }, at) => {
    const read = reads[at];
    const text = read === undefined ? "" : article.slice(read.passage.start, read.passage.end);
    const years = yearsNamedIn(read, text);
    const credence = credences[at];
    return {
      frames: believed(frames, credence).flatMap((frame) => withoutBystanders(article, frame, years)),
      unread: credence === "all" ? unread : [],
    };
  });
}
