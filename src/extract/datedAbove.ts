import { postCounters, postStamp } from "./lexicon/postStamps.ts";
import type { Line } from "./stage1Clean.ts";

/** So many posts that end with their day make a channel. */
const LEAST_POSTS = 2;
const BLANK_LINE = /\n[ \t\r]*\n/u;

/** A line with how it is set: a blank line or an end of the text before and behind it. */
interface Placed {
  line: Line;
  words: string;
  isApart: boolean;
  isLast: boolean;
}

function placedIn(text: string, lines: readonly Line[]): Placed[] {
  return lines.map((line, at) => {
    const [before, behind] = [lines[at - 1], lines[at + 1]];
    return {
      line,
      words: text.slice(line.start, line.end),
      isApart: before === undefined || BLANK_LINE.test(text.slice(before.end, line.start)),
      isLast: behind === undefined || BLANK_LINE.test(text.slice(line.end, behind.start)),
    };
  });
}

/** Whether the days of an article stand below what they date, as in the print of a channel: close to it, or in the end. */
function isDatedBelow(stamps: readonly Placed[], end: Placed | undefined): boolean {
  if (stamps.length < LEAST_POSTS) return false;
  if (stamps.every(({ isApart, isLast }) => isApart === isLast)) return stamps.at(-1) === end;
  return stamps.filter(({ isApart, isLast }) => !isApart && isLast).length * 2 > stamps.length;
}

/**
 * The lines in the order in which they are read: where posts end with their day, it stands before each of them, as it does
 * everywhere else. The lines stay what and where they are.
 */
export function datedAbove(text: string, lines: readonly Line[]): readonly Line[] {
  const placed = placedIn(text, lines);
  const stamps = placed.filter(({ words }) => postStamp.test(words));
  if (!isDatedBelow(stamps, placed.at(-1))) return lines;
  const top = placed.findIndex(({ isLast }) => isLast) + 1;
  const ordered = placed.slice(0, top).map(({ line }) => line);
  let post: Line[] = [];
  for (const { line, words } of placed.slice(top)) {
    if (postStamp.test(words)) {
      ordered.push({ ...line, kind: "heading" }, ...post);
      post = [];
    } else if (postCounters.test(words)) {
      ordered.push(...post, line);
      post = [];
    } else post.push(line);
  }
  return [...ordered, ...post];
}
