import type { Status } from "../../domain/vocabulary.ts";
import { awardLead, awardNouns } from "../lexicon/fragments.ts";
import { sentenceNouns } from "../lexicon/penaltyNouns.ts";
import type { MentionOf } from "../Mention.ts";
import { type Chunk, lowerAt, mentionOf } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import type { Frame } from "./Frame.ts";
import type { Utterance } from "./frameAt.ts";
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

/** Somebody behind a joint with a penalty and no verb of his own. */
function gapAt({ chunks, words }: Syntax, people: People, before: Pick<Gap, "term" | "fine">): Gap | null {
  // "to A 13 days, to B ten".
  const joint = people.preposition === "to" ? people.edge - 2 : people.edge - 1;
  if (people.possessive || !JOINTS.has(lowerAt(chunks, joint))) return null;
  const victims = people.members.map(({ mention: member }) => member);
  for (let at = people.last + 1; at <= people.last + LONGEST_GAP; at++) {
    const mention = mentionOf(chunks[at]);
    const isClosed = mention === null && CLOSES.has(lowerAt(chunks, at));
    const status = isClosed ? (penaltyIn(textOf(words, people.last + 1, at)) ?? null) : null;
    if (status !== null) return { victims, status, term: null, fine: null, end: at };
    if (isAgain(chunks, at) && CLOSES.has(lowerAt(chunks, at + 1)))
      return { victims, status: null, term: before.term, fine: before.fine, end: at + 1 };
    if (mention?.kind === "term") return { victims, status: null, term: mention, fine: null, end: at + 1 };
    if (mention?.kind === "fine") return { victims, status: null, term: null, fine: mention, end: at + 1 };
    const isAge = lowerAt(chunks, at - 1) === "," && chunks[at]?.kind === "word" && lowerAt(chunks, at + 1) === ",";
    if (!isFiller(lowerAt(chunks, at)) && !isAge) return null;
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

/** "so was N.", "as did N.": the same befell another; `null` where a clause says no such thing. */
export function likewiseFrames({ syntax }: Utterance, last: Frame | null): Frame[] {
  if (last === null) return [];
  const { chunks } = syntax;
  for (let at = 0; at < chunks.length; at++) {
    const isLink =
      ["so", "as"].includes(lowerAt(chunks, at)) && ["", ",", ";", "and", "."].includes(lowerAt(chunks, at - 1));
    const verb = verbAt(syntax, at + 1);
    const isAuxiliary = verb !== null && ["be", "have"].includes(verb.lemma);
    const found = isLink && (isAuxiliary || lowerAt(chunks, at + 1) === "did") ? peopleFrom(syntax, at + 2) : null;
    if (found === null || found.edge > at + 3 || found.possessive || verbAt(syntax, found.last + 1) !== null) continue;
    const chunk = chunks[at + 1];
    return [{ ...last, verb: chunk ?? last.verb, victims: found.members.map(({ mention }) => mention) }];
  }
  return [];
}

const SAME = new Set(["same", "identical"]);
const AMOUNTS = new Set(["amount", "number", "sum", "period", "length", "penalties", "punishments"]);
const CLOSES = new Set(["", ".", ",", ";", "and", "for"]);
/** How far behind its verb "the same" may stand. */
const NEAR = 3;

function isAmount(chunk: Chunk | undefined): boolean {
  return sentenceNouns.has(chunk?.lower ?? "") || AMOUNTS.has(chunk?.lower ?? "");
}

/** The last word that says that it is the same again: behind the verb, or before one that is passive; -1 for none. */
function sameBeside(syntax: Syntax, { verb, from }: Clause): number {
  const { chunks } = syntax;
  const behind = [1, 2, 3].map((step) => verb + step).find((at) => isAgain(chunks, at));
  if (behind !== undefined) return behind;
  if (verbAt(syntax, verb)?.passive !== true) return -1;
  return chunks.slice(0, verb).findLastIndex((_, at) => at >= from && verb - at <= NEAR && isAgain(chunks, at));
}

/** "the same", "as many". */
function isAgain(chunks: readonly Chunk[], at: number): boolean {
  const lower = lowerAt(chunks, at);
  return SAME.has(lower) || (["many", "much"].includes(lower) && lowerAt(chunks, at - 1) === "as");
}

/** "N. received the same": the penalty is that of the frame before. */
export function sameFrames(
  { syntax, passage }: Utterance,
  clause: Clause,
  victims: readonly VictimMention[],
  last: Frame | null,
): Frame[] {
  const { chunks } = syntax;
  if (last === null || (last.term === null && last.fine === null)) return [];
  const same = sameBeside(syntax, clause);
  if (same < 0 || !(CLOSES.has(lowerAt(chunks, same + 1)) || isAmount(chunks[same + 1]))) return [];
  const verb = chunks[clause.verb];
  return [{ ...last, passage, verb: verb ?? last.verb, victims, relative: false }];
}
