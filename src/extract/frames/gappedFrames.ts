import type { Status } from "../../domain/vocabulary.ts";
import { awardLead, awardNouns } from "../lexicon/fragments.ts";
import type { MentionOf } from "../Mention.ts";
import { type Chunk, lowerAt, mentionOf } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import type { Frame } from "./Frame.ts";
import type { Utterance } from "./frameAt.ts";
import { AFTER_PENALTY, isAgain } from "./isAgain.ts";
import { penaltyIn } from "./penaltyIn.ts";
import type { People, VictimMention } from "./people/People.ts";
import { reasonOf } from "./reasons/reasonOf.ts";
import { peopleFrom, type Syntax, verbAt } from "./Syntax.ts";
import { textOf } from "./Words.ts";

/** What may stand, beside its own words, between somebody and the penalty left to him: "B to three", "C – a fine of 20 MCI". */
const FILLERS = new Set(["–", "—", "-", ":", ",", "to", "and", "also", "as"]);
const JOINTS = new Set([",", ";", "and", "while", "but", "whereas"]);

interface Gap {
  victims: readonly VictimMention[];
  /** Told by a noun alone: "and C a warning". */
  status: Status | null;
  term: MentionOf<"term"> | null;
  fine: MentionOf<"fine"> | null;
  end: number;
}

/** How many words may stand between somebody and what he got. */
const LONGEST_GAP = 7;

function isFiller(lower: string): boolean {
  return FILLERS.has(lower) || awardLead.has(lower) || awardNouns.has(lower);
}

/** "and B, a teacher, three": behind the name itself, else behind what describes its bearer. */
function gapAt(syntax: Syntax, people: People, before: Pick<Gap, "term" | "fine">): Gap | null {
  // "to A 13 days, to B ten".
  const joint = people.preposition === "to" || people.preposition === "for" ? people.edge - 2 : people.edge - 1;
  if (people.possessive || !JOINTS.has(lowerAt(syntax.chunks, joint))) return null;
  const starts = new Set([people.last + 1, behindDescription(syntax, people.last + 1), people.to]);
  for (const from of starts) {
    const gap = gapFrom(syntax, people, from, before);
    if (gap !== null) return gap;
  }
  return null;
}

/** Where the words between commas end that begin at `at`: ", a journalist,"; `at` where none do. */
function behindDescription({ chunks }: Syntax, at: number): number {
  if (lowerAt(chunks, at) !== ",") return at;
  const behind = chunks.slice(at + 1, at + 1 + LONGEST_GAP);
  const close = behind.findIndex(({ lower }) => lower === ",");
  const isPlain = behind.slice(0, close).every(({ kind }, step) => kind === "word" || isDescription(behind[step]));
  return close > 0 && isPlain ? at + 2 + close : at;
}

function isDescription(chunk: Chunk | undefined): boolean {
  const kind = mentionOf(chunk)?.kind;
  return kind === "group" || kind === "place";
}

/** Somebody behind a joint with a penalty and no verb of his own. */
function gapFrom(
  { chunks, words }: Syntax,
  people: People,
  from: number,
  before: Pick<Gap, "term" | "fine">,
): Gap | null {
  const victims = people.members.map(({ mention: member }) => member);
  for (let at = from; at < from + LONGEST_GAP; at++) {
    const mention = mentionOf(chunks[at]);
    const isClosed = mention === null && AFTER_PENALTY.has(lowerAt(chunks, at));
    const status = isClosed ? (penaltyIn(textOf(words, from, at)) ?? null) : null;
    if (status !== null) return { victims, status, term: null, fine: null, end: at };
    if (isAgain(chunks, at) && AFTER_PENALTY.has(lowerAt(chunks, at + 1)))
      return { victims, status: null, term: before.term, fine: before.fine, end: at + 1 };
    if (mention?.kind === "term") return { victims, status: null, term: mention, fine: null, end: at + 1 };
    if (mention?.kind === "fine") return { victims, status: null, term: null, fine: mention, end: at + 1 };
    const isAge = lowerAt(chunks, at - 1) === "," && chunks[at]?.kind === "word" && lowerAt(chunks, at + 1) === ",";
    // "A for ten days and B for five".
    const isSpan = lowerAt(chunks, at) === "for" && mentionOf(chunks[at + 1])?.kind === "term";
    if (!isFiller(lowerAt(chunks, at)) && !isAge && !isSpan) return null;
  }
  return null;
}

/** "… and C ten days for libel": what each was punished for, where it is said of each. */
function ownReason(article: string, chunks: readonly Chunk[], end: number): Partial<Pick<Frame, "reason" | "laws">> {
  const joint = chunks.findIndex(({ lower }, at) => at > end && JOINTS.has(lower));
  const reason = reasonOf(article, chunks, { from: end - 1, verb: end - 1, to: joint < 0 ? chunks.length : joint });
  return reason === null ? {} : { reason, laws: [] };
}

/** "A got five years, B three and C a fine": the verb is said once. */
export function gappedFrames({ syntax, article }: Utterance, clause: Clause, frame: Frame): Frame[] {
  const isNamed = frame.outcome.role === "recipient" && frame.outcome.status !== null;
  const penalty = frame.term ?? frame.fine ?? (isNamed ? frame.verb : null);
  if (penalty === null) return [];
  const frames: Frame[] = [];
  let at = syntax.chunks.findIndex((chunk) => chunk.start >= penalty.end);
  while (at >= 0 && at < syntax.chunks.length) {
    const people = peopleFrom(syntax, at);
    if (people === null || (people.from >= clause.to && verbAt(syntax, clause.to) !== null && people.from > clause.to))
      break;
    if (syntax.chunks.slice(at, people.edge).some(({ kind }) => kind === "verb")) break;
    const gap = gapAt(syntax, people, frame);
    if (gap === null) break;
    const { victims, status, term, fine, end } = gap;
    const kind = { status, role: "recipient", formal: frame.outcome.formal } as const;
    const own = ownReason(article, syntax.chunks, end);
    frames.push({ ...frame, outcome: kind, victims, term, fine, vaguePenalty: null, ...own });
    at = end;
  }
  return frames;
}
