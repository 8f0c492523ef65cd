import type { Span } from "../domain/schema.ts";
import type { Status } from "../domain/vocabulary.ts";
import { accusationFrames } from "./frames/accusations.ts";
import type { Chunk, Verb } from "./frames/Chunk.ts";
import { type Clause, clausesOf } from "./frames/clause.ts";
import { eventDateOf } from "./frames/eventDate.ts";
import type { Frame } from "./frames/Frame.ts";
import { itemFrames } from "./frames/items.ts";
import { listStartingAt, mentionOf, type VictimMention, victimAt } from "./frames/lists.ts";
import { reasonOf } from "./frames/reason.ts";
import { lawsOf, respectiveTerms, sharesOf, slotsOf, vaguePenaltyOf } from "./frames/slots.ts";
import { toChunks } from "./frames/toChunks.ts";
import { isUnreal } from "./frames/unreal.ts";
import { objectOf, subjectOf } from "./frames/victims.ts";
import { chargeCategoryOf } from "./lexicon/charges.ts";
import { gettingVerbs } from "./lexicon/outcomes.ts";
import { readListing } from "./listing/readListing.ts";
import type { Read } from "./stage3Mentions.ts";

/** Why somebody was let go is no charge; of what somebody was acquitted is one. */
function chargeOf(article: string, chunks: readonly Chunk[], clause: Clause, status: Status | null) {
  const reason = status === "released" ? null : reasonOf(article, chunks, clause);
  if (status !== "acquitted" || reason === null) return reason;
  return lowerOf(chunks, reason.from - 1) === "for" ? null : reason;
}

function lowerOf(chunks: readonly Chunk[], at: number): string {
  return chunks[at]?.lower ?? "";
}

/** "Accused of treason, N. was …": a participle that opens a passage is about whom the comma leads to. */
function behindOpening(chunks: readonly Chunk[], at: number): readonly VictimMention[] {
  if (at > 1) return [];
  const comma = chunks.findIndex(({ lower }, index) => index > at && lower === ",");
  const first = [1, 2, 3].find((step) => victimAt(chunks, comma + step) !== null);
  return comma < 0 || first === undefined ? [] : listStartingAt(chunks, comma + first);
}

/** "A court in Taraz sentenced": whoever stands further left is not whom it befell. */
function hasAgentBefore(chunks: readonly Chunk[], verb: number): boolean {
  const before = chunks.slice(0, verb).findLast((chunk) => {
    const kind = mentionOf(chunk)?.kind;
    return kind === "agent" || kind === "person" || kind === "group" || kind === "anaphor";
  });
  return before !== undefined && mentionOf(before)?.kind === "agent";
}

/** What follows "accused" where it is a participle: "N., accused of treason". */
const BEHIND_PARTICIPLE = new Set(["of", "under", "in", "on", "by", "with"]);

/** "N., accused of treason"; "investigators accuse N. of treason". Whom N. accuses is no concern of the courts. */
function accusedBy(chunks: readonly Chunk[], at: number): { victims: readonly VictimMention[]; relative: boolean } {
  if (BEHIND_PARTICIPLE.has(chunks[at + 1]?.lower ?? "")) return subjectOf(chunks, at);
  return { victims: hasAgentBefore(chunks, at) ? objectOf(chunks, at) : [], relative: false };
}

/** An accusation counts where a law is named, or the words are those of a charge, and not of people nobody counted. */
function isOfCrime({ outcome, reason, laws, victims }: Frame): boolean {
  if (!outcome.accusation) return true;
  const isVague = victims.every((victim) => victim.kind === "group" && victim.value.count === null);
  return !isVague && (laws.length > 0 || (reason !== null && chargeCategoryOf(reason.text) !== null));
}

function victimsOf(
  chunks: readonly Chunk[],
  at: number,
  verb: Verb,
): { victims: readonly VictimMention[]; relative: boolean } {
  const { role } = verb.outcome ?? { role: "holder" };
  if (verb.outcome?.accusation && !verb.passive) return accusedBy(chunks, at);
  const subject = subjectOf(chunks, at);
  if (role === "holder" || verb.passive || gettingVerbs.has(verb.word)) return subject;
  const object = objectOf(chunks, at);
  // Headlines and participles leave the auxiliary out: "Two activists detained in Almaty".
  const isAct = object.length > 0 || role === "recipient" || hasAgentBefore(chunks, at);
  return isAct ? { victims: object, relative: false } : subject;
}

/** "had been detained": before all else that its passage tells. */
function isPluperfect(article: string, { start, end }: Chunk): boolean {
  return /^had\b/iu.test(article.slice(start, end));
}

function frameOf(article: string, read: Read, chunks: readonly Chunk[], clause: Clause): Frame | null {
  const chunk = chunks[clause.verb];
  if (chunk?.kind !== "verb" || chunk.verb.outcome === null || isUnreal(chunks, clause.verb)) return null;
  const { outcome, passive } = chunk.verb;
  const opening = outcome.formal && !passive ? behindOpening(chunks, clause.verb) : [];
  const { victims, relative } =
    opening.length > 0 ? { victims: opening, relative: false } : victimsOf(chunks, clause.verb, chunk.verb);
  if (victims.length === 0) return null;
  const reason = chargeOf(article, chunks, clause, outcome.status);
  const isAhead = reason !== null && reason.from <= clause.verb;
  const ahead = isAhead ? { ...clause, from: reason.to } : clause;
  const told = reason === null || isAhead ? ahead : { ...clause, to: Math.min(clause.to, reason.from) };
  const behind =
    reason === null || isAhead
      ? null
      : slotsOf(chunks, { verb: reason.to - 1, from: reason.to, to: clause.to }, victims);
  const slots = slotsOf(chunks, told, victims);
  const frame: Frame = {
    passage: read.passage,
    verb: { start: chunk.start, end: chunk.end },
    outcome,
    victims,
    relative,
    listed: false,
    term: slots.term ?? behind?.term ?? null,
    fine: slots.fine ?? behind?.fine ?? null,
    date: eventDateOf(chunks, clause, reason, isPluperfect(article, chunk)),
    place: slots.place,
    reason,
    laws: lawsOf(chunks, clause),
    shares: sharesOf(chunks, clause),
    vaguePenalty: vaguePenaltyOf(chunks, told),
  };
  const isEmptyGift = frame.outcome.role === "recipient" && !frame.term && !frame.fine && !frame.vaguePenalty;
  return isEmptyGift || !isOfCrime(frame) ? null : frame;
}

/** One frame for all, or one for each where each has a term of their own. */
function eachWithTheirs(frame: Frame, chunks: readonly Chunk[], clause: Clause): Frame[] {
  const terms = respectiveTerms(chunks, clause, frame.victims);
  if (terms === null) return [frame];
  return frame.victims.map((victim, at) => ({ ...frame, victims: [victim], term: terms[at] ?? null }));
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
  return outcome !== null && outcome.role === "patient" && outcome.status !== null && !outcome.accusation;
}

/** What every verb of detention or judgement in a passage says. Headings tell nothing by themselves. */
function proseFrames(article: string, read: Read): Told {
  if (read.passage.kind === "furniture") return { frames: [], unread: [] };
  const items = itemFrames(read);
  if (items.length > 0 || read.passage.kind === "heading") return { frames: items, unread: [] };
  const chunks = toChunks(read);
  const told: Told = { frames: [], unread: [] };
  for (const clause of clausesOf(chunks)) {
    const frame = frameOf(article, read, chunks, clause);
    const verb = chunks[clause.verb];
    if (frame !== null) told.frames.push(...eachWithTheirs(frame, chunks, clause));
    else if (verb !== undefined && isUnread(chunks, clause.verb))
      told.unread.push({ start: verb.start, end: verb.end });
  }
  told.frames.push(...accusationFrames(article, read, chunks));
  told.frames.sort((a, b) => a.verb.start - b.verb.start);
  return told;
}

/** What each passage tells: the entries of lists, tables and records first, and prose with the heads above it. */
export function findFrames(article: string, reads: readonly Read[]): Told[] {
  const listing = readListing(article, reads);
  return reads.map((read) => {
    const listed = listing.framesOf(read);
    if (listing.isTaken(read)) return { frames: [...listed], unread: [] };
    const { frames, unread } = proseFrames(article, read);
    return { frames: [...listed, ...frames.map((frame) => listing.lend(article, read, frame))], unread };
  });
}
