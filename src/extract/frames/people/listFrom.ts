import { kinNouns } from "../../lexicon/grammar.ts";
import { countedNouns } from "../../lexicon/groupNouns.ts";
import { reportingVerbs } from "../../lexicon/reporting.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { behindAsides } from "./behindAsides.ts";
import { type Continuation, continuation } from "./continuation.ts";
import { introduced } from "./introduced.ts";
import { isPlainWord } from "./isPlainWord.ts";
import { type Member, type VictimMention, victimAt } from "./People.ts";
import { isGroupOf } from "./resolveGroup.ts";

/** Those a phrase names one after another, and where it ends. */
interface List {
  members: readonly Member[];
  /** Those said to be part of a group that the phrase begins with. */
  parts: readonly VictimMention[];
  /** The last chunk that is a name of it. */
  last: number;
  to: number;
}

/** How many chunks the words of a group may be: "five alleged Hizb ut-Tahrir members". */
const LONGEST_GROUP = 5;

/** The last chunk of a group: a place or a body may stand within its words: "three Jehovah's Witnesses". */
function endOfGroup(chunks: readonly Chunk[], from: number, { kind }: VictimMention): number {
  const within = mentionOf(chunks[from + 1])?.kind;
  if (kind !== "group" || (within !== "organisation" && within !== "place")) return from;
  let last = from + 1;
  for (let at = last + 1; at <= from + LONGEST_GROUP && isPlainWord(chunks[at]); at++)
    if (countedNouns.has(lowerAt(chunks, at))) last = at;
  return last;
}

/** The next member, where one follows, and where what hangs on the one before it ends. */
function goingOn(
  chunks: readonly Chunk[],
  to: number,
  isGroup: boolean,
): { behind: number; next: Continuation | null } {
  const close = isGroup ? introduced(chunks, to) : continuation(chunks, to, false);
  if (close !== null) return { behind: to, next: close };
  const behind = behindAsides(chunks, to);
  return { behind, next: behind > to ? continuation(chunks, behind, isGroup) : null };
}

/** Whether the phrase at `edge` depends on words before it, so that the name behind the comma belongs to those. */
function isOfSentence(chunks: readonly Chunk[], edge: number, next: Continuation): boolean {
  if (next.joint !== ",") return false;
  const [before, governing] = [lowerAt(chunks, edge - 1), lowerAt(chunks, edge - 2)];
  // "the wife of N., M., was": M. is the wife.
  if (before === "of" && kinNouns.has(governing)) return true;
  // "According to the lawyer, N. was": who says it is not N.
  return before === "to" && governing === "according";
}

/** Whether the name that follows opens something else: whoever it names speaks, or owns what is told of. */
function isOutside(chunks: readonly Chunk[], next: Continuation, members: readonly Member[]): boolean {
  // "against A, lawyer B told the agency": who speaks is no further item of the list.
  const speaks = next.joint === "," && reportingVerbs.has(lowerAt(chunks, next.at + 1));
  return (speaks && !members.some(({ joint }) => joint === ",")) || lowerAt(chunks, next.at + 1) === "'s";
}

/** The list that begins with the name or group at `from`, introduced from `edge` on. */
export function listFrom(chunks: readonly Chunk[], from: number, first: VictimMention, edge: number): List {
  const members: Member[] = [{ mention: first, at: from, joint: "" }];
  const parts: VictimMention[] = [];
  let last = endOfGroup(chunks, from, first);
  let to = last + 1;
  let isPartial = false;
  for (;;) {
    const { behind, next } = goingOn(chunks, to, members.length === 1 && isGroupOf(first));
    if (next !== null && isOfSentence(chunks, edge, next)) break;
    const mention = next === null ? null : victimAt(chunks, next.at);
    const isUnnamed = first.kind === "anaphor" && mention?.kind !== "person";
    if (next === null || mention === null || isUnnamed || isOutside(chunks, next, members)) {
      to = behind;
      break;
    }
    isPartial ||= next.isPart;
    if (isPartial && isGroupOf(first)) parts.push(mention);
    else members.push({ mention, at: next.at, joint: next.joint });
    to = next.at + 1;
    last = next.at;
  }
  return { members, parts, last, to };
}
