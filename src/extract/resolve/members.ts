import { clued } from "../clues/clued.ts";
import type { Frame } from "../frames/Frame.ts";
import type { MentionOf } from "../Mention.ts";
import type { Cast } from "../persons/Person.ts";
import type { Read } from "../stage3Mentions.ts";

/** How many passages back the people may be told of whom a passage names some. */
const REACH = 3;
/** How many tokens the name may stand from the words that say whose it is. */
const GAP = 8;
const OF_THEM = clued(
  /\b(?:among(?:st)? (?:them|these|whom|others|(?:those|the) (?:\p{L}+ed|taken|held|detainees|prisoners))|they include[sd]?|one of (?:them|whom|these|those)|^one (?:of the \p{L}+ )?(?:is|was)|(?<=\b(?:is|was) )one(?= ?[;,.])|(?:the )?(?:\p{L}+ )?names? (?:of \p{L}+ |of (?:the )?\p{L}+ \p{L}+ )?(?:is|are|was|were|became|have become|has become) (?:\p{L}+ )?known|(?:know|established|confirmed|learned) (?:\p{L}+ ){0,2}(?:the )?names? of)\b/iu,
);

/** "were among them", ", a teacher, was one of them". */
const BESIDE = /^(?:, [^,.;]{1,60},)? (?:\p{L}{1,12} ){0,2}$/u;

interface Membership {
  names: readonly MentionOf<"person">[];
  start: number;
  end: number;
}

/** "Among them is A", "one of them, A,", "the names of two are known: A and B". */
function membershipIn(article: string, { passage, tokens, sightings }: Read): Membership | null {
  if (passage.kind === "furniture") return null;
  const found = OF_THEM.exec(article.slice(passage.start, passage.end));
  if (found === null) return null;
  const [start, end] = [passage.start + found.index, passage.start + found.index + found[0].length];
  const at = tokens.findIndex((token) => token.start >= end);
  const names: MentionOf<"person">[] = [];
  let edge = at < 0 ? tokens.length : at;
  for (const { mention, from, to } of sightings) {
    if (mention.start < end || mention.kind !== "person") continue;
    // "one of them, N.'s son": not N.
    if (tokens[to]?.lower === "'s") break;
    if (from - edge > GAP) break;
    names.push(mention);
    edge = to;
    if (/^one/iu.test(found[0])) break;
  }
  if (names.length > 0) return { names, start, end };
  // "A and B were among them", "A was one of them": the names stand before.
  const before = sightings.filter(({ mention }) => mention.kind === "person" && mention.end <= start);
  const last = before.at(-1);
  const isBeside = last !== undefined && BESIDE.test(article.slice(last.mention.end, start));
  if (!isBeside || !/^(?:among|one)/iu.test(found[0])) return null;
  return { names: before.flatMap(({ mention }) => (mention.kind === "person" ? [mention] : [])), start, end };
}

function groupOf({ victims }: Frame): MentionOf<"group"> | null {
  const group = victims.find((victim) => victim.kind === "group" && victim.value.count !== 1);
  return group?.kind === "group" ? group : null;
}

/** The frame closest before a passage that tells what befell several people. */
function frameBefore(frames: readonly Frame[], { index, paragraph }: Read["passage"]): Frame | null {
  const found = frames.findLast(
    (frame) =>
      frame.passage.index < index &&
      index - frame.passage.index <= REACH &&
      paragraph - frame.passage.paragraph <= 1 &&
      !frame.listed &&
      groupOf(frame) !== null,
  );
  return found ?? null;
}

/** What befell several people befell those whom a passage behind it names as some of them; fewer stay without a name. */
export function tellOfMembers(article: string, frames: readonly Frame[], { reads }: Cast): Frame[] {
  const told = [...frames];
  for (const read of reads) {
    const members = membershipIn(article, read);
    const frame = members === null ? null : frameBefore(told, read.passage);
    const group = frame === null ? null : groupOf(frame);
    if (members === null || frame === null || group === null) continue;
    // Of those whom the grammar of their own passage has read, the total tells.
    const own = told.filter(({ passage, relative }) => passage.index === read.passage.index && !relative);
    const named = new Set([frame, ...own].flatMap((each) => each.victims.map(({ start }) => start)));
    const victims = members.names.filter(({ start }) => !named.has(start));
    const { count } = group.value;
    const left = count === null ? null : count - victims.length;
    if (victims.length === 0 || (left !== null && left < 0)) continue;
    const rest = { ...group, value: { ...group.value, count: left, lessNamed: true } };
    const others = frame.victims.filter((victim) => victim !== group);
    told[told.indexOf(frame)] = {
      ...frame,
      victims: left === 0 ? [...others, ...victims] : [...others, rest, ...victims],
    };
  }
  return told;
}
