import { freeing, namesFollow } from "../lexicon/headWords.ts";
import { unrealInList } from "../lexicon/penalties.ts";
import type { MentionOf } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";
import { type Head, NO_HEAD } from "./Head.ts";

/** How many sentences a paragraph that announces a list may have. */
const LONGEST = 8;

function dateOf({ sightings }: Read): MentionOf<"date"> | null {
  const dates = sightings.map(({ mention }) => mention).filter((mention) => mention.kind === "date");
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
    const words = wordsOf(read);
    const found = freeing.exec(words);
    if (found === null || unrealInList.test(words)) continue;
    const start = read.passage.start + found.index;
    const outcome = { start, end: start + found[0].length, status: "released" as const, term: null, fine: null };
    return { ...NO_HEAD, date: dateOf(read), outcome };
  }
  return null;
}
