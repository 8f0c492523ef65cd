import type { Span } from "../../domain/schema.ts";
import { freeing, namesFollow } from "../lexicon/headWords.ts";
import { unrealInList } from "../lexicon/penalties.ts";
import { isOwn, type MentionOf } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";
import { type Head, NO_HEAD } from "./Head.ts";

/** How many sentences a paragraph that announces a list may have. */
const LONGEST = 8;

function dateOf({ sightings }: Read): MentionOf<"date"> | null {
  const dates = sightings.flatMap(({ mention }) => (mention.kind === "date" && isOwn(mention) ? [mention] : []));
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

/**
 * "Ten people were pardoned on Tuesday. … We have identified six.": a paragraph that says of several that they were freed,
 * and in the end that those named beneath are they. `null` for any other.
 */
export function announcedRelease(article: string, reads: readonly Read[]): Head | null {
  const last = reads.at(-1);
  if (last === undefined || reads.length > LONGEST) return null;
  const wordsOf = ({ passage }: Read) => article.slice(passage.start, passage.end);
  if (!namesFollow.test(wordsOf(last))) return null;
  for (const read of reads) {
    const found = freeingIn(article, read);
    if (found === null) continue;
    const outcome = { ...found, status: "released" as const, term: null, fine: null };
    return { ...NO_HEAD, date: dateOf(read), outcome };
  }
  return null;
}

function freeingIn(article: string, { passage }: Read): Span | null {
  const words = article.slice(passage.start, passage.end);
  const found = freeing.exec(words);
  if (found === null || unrealInList.test(words)) return null;
  const start = passage.start + found.index;
  return { start, end: start + found[0].length };
}

/** The day on which prose says that several were freed: "were flown to Ankara on Thursday and exchanged for five". */
export function dayOfRelease(article: string, reads: readonly Read[]): MentionOf<"date"> | null {
  const telling = reads.find((read) => freeingIn(article, read) !== null);
  return telling === undefined ? null : dateOf(telling);
}
