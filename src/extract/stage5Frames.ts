import type { Span } from "../domain/schema.ts";
import type { Status } from "../domain/vocabulary.ts";
import type { Chunk, Verb } from "./frames/Chunk.ts";
import { type Clause, clausesOf } from "./frames/clause.ts";
import type { Frame, Share } from "./frames/Frame.ts";
import { reasonOf } from "./frames/reason.ts";
import { recordFrames } from "./frames/records.ts";
import { toChunks } from "./frames/toChunks.ts";
import { isInAside, mentionOf, objectOf, subjectOf, type VictimMention } from "./frames/victims.ts";
import { numeralValue } from "./lexicon/numerals.ts";
import { gettingVerbs, penaltyNouns } from "./lexicon/outcomes.ts";
import { unrealGovernors } from "./lexicon/verbs.ts";
import type { Mention, MentionOf } from "./Mention.ts";
import type { Read } from "./stage3Mentions.ts";

/** Words before a date that make it a plan, a beginning or an end, not the day of the event. */
const NO_EVENT_DATE = new Set(["for", "until", "till", "since", "by", "to", "before"]);

/** Why somebody was let go is no charge. */
const LETTING_GO = new Set<Status | null>(["acquitted", "released"]);

type Slots = Pick<Frame, "term" | "fine" | "date" | "place">;

/** The first mention of a kind behind the verb, else the last before it. */
function nearest<Kind extends Mention["kind"]>(
  chunks: readonly Chunk[],
  clause: Clause,
  kind: Kind,
  fits: (mention: MentionOf<Kind>) => boolean = () => true,
): MentionOf<Kind> | null {
  const isOfKind = (at: number) => {
    const mention = mentionOf(chunks[at]);
    if (mention?.kind !== kind) return null;
    if (kind === "date" && NO_EVENT_DATE.has(chunks[at - 1]?.lower ?? "")) return null;
    if (chunks.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "born")) return null;
    const found = mention as MentionOf<Kind>;
    return fits(found) ? found : null;
  };
  for (let at = clause.verb + 1; at < clause.to; at++) {
    const found = isOfKind(at);
    if (found !== null) return found;
  }
  for (let at = clause.verb - 1; at >= clause.from; at--) {
    // "Journalists in Astana reported that": what stands before it is where somebody speaks.
    if (chunks[at]?.lower === "that") return null;
    const found = isInAside(chunks, at, clause.verb) ? null : isOfKind(at);
    if (found !== null) return found;
  }
  return null;
}

/** "in Vitebsk and Grodno": two places of one kind are not one. */
function isOneOfSeveral(chunks: readonly Chunk[], place: MentionOf<"place">): boolean {
  const at = chunks.findIndex((chunk) => mentionOf(chunk) === place);
  const isPlace = (step: number) => mentionOf(chunks[at + step])?.kind === "place";
  const joins = (step: number) => ["and", "or", "&"].includes(chunks[at + step]?.lower ?? "");
  return (joins(1) && isPlace(2)) || (joins(-1) && isPlace(-2));
}

/** The place of the court that acts, else a town, else a region; of several, the nearest. */
function placeOf(chunks: readonly Chunk[], clause: Clause): MentionOf<"place"> | null {
  for (const kinds of [["court"], ["town", "capital"], ["region"]]) {
    const found = nearest(chunks, clause, "place", ({ value }) => kinds.includes(value.kind));
    if (found !== null) return isOneOfSeveral(chunks, found) ? null : found;
  }
  return null;
}

function slotsOf(chunks: readonly Chunk[], clause: Clause): Slots {
  const behind = { ...clause, from: clause.verb };
  return {
    term: nearest(chunks, behind, "term"),
    fine: nearest(chunks, behind, "fine"),
    date: nearest(chunks, clause, "date"),
    place: placeOf(chunks, clause),
  };
}

/** "four in Astana and three in Almaty". */
function sharesOf(chunks: readonly Chunk[], clause: Clause): Share[] {
  const shares: Share[] = [];
  for (let at = clause.verb + 1; at < clause.to; at++) {
    const count = numeralValue(chunks[at]?.lower ?? "");
    const place = mentionOf(chunks[at + 2]);
    const first = chunks[at];
    if (count === null || first === undefined || chunks[at + 1]?.lower !== "in" || place?.kind !== "place") continue;
    shares.push({ count, place, start: first.start, end: place.end });
  }
  return shares;
}

function lawsOf(chunks: readonly Chunk[], clause: Clause): MentionOf<"law">[] {
  const mentions = chunks.slice(clause.from, clause.to).map(mentionOf);
  return mentions.filter((mention) => mention?.kind === "law");
}

function vaguePenaltyOf(chunks: readonly Chunk[], clause: Clause): Frame["vaguePenalty"] {
  const found = chunks.slice(clause.verb + 1, clause.to).find(({ lower }) => penaltyNouns.has(lower));
  return found === undefined ? null : { start: found.start, end: found.end };
}

/** "A court in Taraz sentenced": whoever stands further left is not whom it befell. */
function hasAgentBefore(chunks: readonly Chunk[], verb: number): boolean {
  const before = chunks.slice(0, verb).findLast((chunk) => {
    const kind = mentionOf(chunk)?.kind;
    return kind === "agent" || kind === "person" || kind === "group" || kind === "anaphor";
  });
  return before !== undefined && mentionOf(before)?.kind === "agent";
}

function victimsOf(
  chunks: readonly Chunk[],
  at: number,
  verb: Verb,
): { victims: readonly VictimMention[]; relative: boolean } {
  const { role } = verb.outcome ?? { role: "holder" };
  const subject = subjectOf(chunks, at);
  if (role === "holder" || verb.passive || gettingVerbs.has(verb.word)) return subject;
  const object = objectOf(chunks, at);
  // Headlines and participles leave the auxiliary out: "Two activists detained in Almaty".
  const isAct = object.length > 0 || role === "recipient" || hasAgentBefore(chunks, at);
  return isAct ? { victims: object, relative: false } : subject;
}

const HARD_JOINTS = new Set([";", "but", "while", "whereas", "although"]);

/** By its own words, or by a verb that governs it in the same clause: demanded, denied, quashed. */
function isUnreal(chunks: readonly Chunk[], verb: number): boolean {
  const own = chunks[verb];
  if (own?.kind === "verb" && own.verb.unreal) return true;
  for (let at = verb - 1; at >= 0; at--) {
    const lower = chunks[at]?.lower ?? "";
    if (HARD_JOINTS.has(lower)) return false;
    if (unrealGovernors.has(lower) && !isInAside(chunks, at, verb)) return true;
  }
  // "Reports that N. was jailed turned out to be false."
  return chunks.slice(verb).some(({ lower }) => lower === "false" || lower === "untrue");
}

function frameOf(article: string, read: Read, chunks: readonly Chunk[], clause: Clause): Frame | null {
  const chunk = chunks[clause.verb];
  if (chunk?.kind !== "verb" || chunk.verb.outcome === null || isUnreal(chunks, clause.verb)) return null;
  const { victims, relative } = victimsOf(chunks, clause.verb, chunk.verb);
  if (victims.length === 0) return null;
  const reason = LETTING_GO.has(chunk.verb.outcome.status) ? null : reasonOf(article, chunks, clause);
  const told = reason === null ? clause : { ...clause, to: Math.min(clause.to, reason.from) };
  const behind = reason === null ? null : slotsOf(chunks, { verb: reason.to - 1, from: reason.to, to: clause.to });
  const slots = slotsOf(chunks, told);
  const frame: Frame = {
    passage: read.passage,
    verb: { start: chunk.start, end: chunk.end },
    outcome: chunk.verb.outcome,
    victims,
    relative,
    listed: false,
    term: slots.term ?? behind?.term ?? null,
    fine: slots.fine ?? behind?.fine ?? null,
    date: slots.date,
    place: slots.place,
    reason,
    laws: lawsOf(chunks, clause),
    shares: sharesOf(chunks, clause),
    vaguePenalty: vaguePenaltyOf(chunks, told),
  };
  const isEmptyGift = frame.outcome.role === "recipient" && !frame.term && !frame.fine && !frame.vaguePenalty;
  return isEmptyGift ? null : frame;
}

/** What a passage tells, and the verbs of outcome for which it names nobody that a rule could find. */
export interface Told {
  frames: Frame[];
  unread: Span[];
}

/** An outcome that has happened, to somebody the grammar did not show. */
function isUnread(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "verb" || isUnreal(chunks, at)) return false;
  const { outcome } = chunk.verb;
  return outcome !== null && outcome.role === "patient" && outcome.status !== null;
}

/**
 * What every line of a list, or else every verb of detention or judgement in a passage says. Headings tell nothing by
 * themselves, unless they are the line of a list; furniture tells nothing at all.
 */
export function findFrames(article: string, read: Read): Told {
  if (read.passage.kind === "furniture") return { frames: [], unread: [] };
  const records = recordFrames(article, read);
  if (records.length > 0 || read.passage.kind === "heading") return { frames: records, unread: [] };
  const chunks = toChunks(read);
  const told: Told = { frames: [], unread: [] };
  for (const clause of clausesOf(chunks)) {
    const frame = frameOf(article, read, chunks, clause);
    const verb = chunks[clause.verb];
    if (frame !== null) told.frames.push(frame);
    else if (verb !== undefined && isUnread(chunks, clause.verb))
      told.unread.push({ start: verb.start, end: verb.end });
  }
  return told;
}
