import type { Part } from "../lexicon/titles.ts";
import { LEAST_SIGNS, retelling, signsOfReview } from "../lexicon/works.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Told } from "../stage5Frames.ts";
import type { Frame } from "./Frame.ts";
import type { VictimMention } from "./people.ts";

/** Who has written an article is told of beside, wherever the name stands. */
const ALWAYS_BESIDE = new Set<Part | null>(["author"]);
/** In a list of penalties these gave or asked for them. */
const BESIDE_IN_LISTS = new Set<Part | null>(["author", "judge", "prosecutor"]);

/** Whether an article is about a play, a film or a book: the people in it do not exist. */
export function isReview(article: string): boolean {
  return signsOfReview.filter((sign) => sign.test(article)).length >= LEAST_SIGNS;
}

function isRetold(article: string, { start, end }: Passage): boolean {
  return retelling.test(article.slice(start, end));
}

function isVictim(victim: VictimMention, { listed }: Frame): boolean {
  if (victim.kind !== "person") return true;
  return !(listed ? BESIDE_IN_LISTS : ALWAYS_BESIDE).has(victim.value.part);
}

function withoutBystanders(frame: Frame): Frame[] {
  const victims = frame.victims.filter((victim) => isVictim(victim, frame));
  return victims.length === 0 && frame.victims.length > 0 ? [] : [{ ...frame, victims }];
}

/** Of what the passages tell only what is told as fact, of people it can befall: no plays, nobody who only writes. */
export function reported(article: string, reads: readonly Read[], told: readonly Told[]): Told[] {
  const review = isReview(article);
  return told.map(({ frames, unread }, at) => {
    const passage = reads[at]?.passage;
    const isFiction = review || (passage !== undefined && isRetold(article, passage));
    return isFiction ? { frames: [], unread: [] } : { frames: frames.flatMap(withoutBystanders), unread };
  });
}
