import { type Chunk, lowerAt, type VerbChunk } from "../Chunk.ts";
import { victimAt } from "../people/People.ts";
import { subjectStart } from "../subjectStart.ts";
import { textOf, type Words } from "../Words.ts";

/** How far, in chunks, "by" may stand behind its verb, and how many chunks tell who stands there. */
const REACH = 20;
const LONGEST = 8;
/** How near behind its verb an object stands. */
const NEAR = 4;

/** Whether a verb of one word that may be a participle has whom it befalls behind it. */
function hasObject(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(at + 1, at + 1 + NEAR).some((_, step) => victimAt(chunks, at + 1 + step) !== null);
}

const JOINTS = new Set(["and", "then", "but"]);
/** How many verbs back the subject of one that is joined to them may stand. */
const MOST_JOINED = 3;

/** The words before the verb at `at`, or before the verb it is joined to: "burst in and took N. away". */
function subjectText(chunks: readonly Chunk[], words: Words, at: number, joined = 0): string {
  const from = subjectStart(chunks, at);
  const before = chunks[from - 1];
  const isJoined = JOINTS.has(lowerAt(chunks, at - 1)) && before?.kind === "verb" && !before.verb.passive;
  if (isJoined && joined < MOST_JOINED) return subjectText(chunks, words, from - 1, joined + 1);
  return textOf(words, from, at);
}

/** The words for who does what the verb at `at` says: what stands behind "by", or its subject; none where nobody says. */
export function doerOf(
  chunks: readonly Chunk[],
  words: Words,
  at: number,
  { passive, form }: VerbChunk["verb"],
): string {
  // "lifted N. by the elbows": with an object right behind it, it is active.
  const mayBePassive = passive || (form === "bare" && victimAt(chunks, at + 1) === null);
  for (let next = at + 1; mayBePassive && next < Math.min(chunks.length, at + REACH); next++) {
    if (lowerAt(chunks, next) === ";") break;
    if (lowerAt(chunks, next) === "by") return textOf(words, next + 1, next + 1 + LONGEST);
  }
  if (passive || (form === "bare" && !hasObject(chunks, at))) return "";
  return subjectText(chunks, words, at);
}
