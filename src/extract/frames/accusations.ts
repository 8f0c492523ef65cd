import type { Span } from "../../domain/schema.ts";
import {
  aboutWhat,
  accusers,
  againstWhom,
  allegingVerbs,
  caseDocuments,
  conditions,
  facingVerbs,
  findingVerbs,
  openingVerbs,
  qualifyingVerbs,
} from "../lexicon/accusations.ts";
import { chargeCategoryOf } from "../lexicon/charges.ts";
import type { Outcome } from "../lexicon/outcomes.ts";
import { professionalParts } from "../lexicon/titles.ts";
import { isActing, type MentionOf } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Chunk } from "./Chunk.ts";
import type { Frame, Reason } from "./Frame.ts";
import { listStartingAt } from "./people/peopleIn.ts";
import { lowerAt, mentionOf, type VictimMention, victimAt } from "./people.ts";
import { endOf, reasonOf } from "./reason.ts";
import type { Syntax } from "./Syntax.ts";
import { subjectOf } from "./victims.ts";

/** Says only what somebody is charged with. */
const CHARGED: Outcome = { status: null, role: "patient", formal: true, accusation: true };

/** How far, in chunks, whom and what an accusation is about may stand from its word. */
const REACH = 14;
const SPAN = 40;
/** How far behind its noun, whom it is against or the verb that opens it what a case is about may be said. */
const NEAR = 8;

interface Accusation {
  word: Span;
  victims: readonly VictimMention[];
  reason: Reason | null;
  laws: readonly MentionOf<"law">[];
}

function reasonFrom(article: string, chunks: readonly Chunk[], from: number, to: number): Reason | null {
  const end = endOf(chunks, from, to, true);
  const [first, last] = [chunks[from], chunks[end - 1]];
  if (first === undefined || last === undefined || end <= from) return null;
  const text = article.slice(first.start, last.end);
  if (chargeCategoryOf(text) === null) return null;
  return { start: first.start, end: last.end, text, formal: true, date: null };
}

function lawsFrom(chunks: readonly Chunk[], from: number, to: number): MentionOf<"law">[] {
  return chunks
    .slice(from, to)
    .map(mentionOf)
    .filter((mention) => mention?.kind === "law");
}

/** Whether a court, the prosecution or a paper of the case says what a word behind it says. */
function isOfCase(chunks: readonly Chunk[], word: number): boolean {
  return chunks.slice(Math.max(0, word - REACH), word).some((chunk) => {
    const mention = mentionOf(chunk);
    return (
      mention?.kind === "agent" ||
      (mention?.kind === "place" && isActing(mention.value)) ||
      accusers.has(chunk.lower) ||
      ["it", "which"].includes(chunk.lower)
    );
  });
}

/** Where what is held for proven or alleged begins: behind "found that", "prosecutors said", "according to the verdict,"; -1 for nothing. */
function allegedFrom(chunks: readonly Chunk[], at: number): number {
  const lower = lowerAt(chunks, at);
  if (lower === "according" && lowerAt(chunks, at + 1) === "to") {
    const comma = [3, 4, 5, 6, 7].find((step) => lowerAt(chunks, at + step) === ",");
    const source = chunks.slice(at + 2, at + (comma ?? 0));
    return source.some((chunk) => accusers.has(chunk.lower)) ? at + (comma ?? 0) + 1 : -1;
  }
  const isThat = lowerAt(chunks, at + 1) === "that";
  if (findingVerbs.has(lower) && isThat) return isOfCase(chunks, at) ? at + 2 : -1;
  if (!allegingVerbs.has(lower)) return -1;
  const before = chunks.slice(Math.max(0, at - NEAR), at);
  return before.some((chunk) => accusers.has(chunk.lower)) ? at + (isThat ? 2 : 1) : -1;
}

/** How many words may stand before whom a statement is about. */
const BEFORE_VICTIM = 7;

/** "The court found that he had taken part in …", "prosecutors said he had insulted …": whom, and what he is said to have done. */
function findingAt(article: string, chunks: readonly Chunk[], at: number): Accusation | null {
  const [word, from] = [chunks[at], allegedFrom(chunks, at)];
  if (word === undefined || from < 0) return null;
  const subject = chunks.findIndex(
    (_, index) => index >= from && index < from + BEFORE_VICTIM && victimAt(chunks, index) !== null,
  );
  if (subject < 0) return null;
  const to = Math.min(chunks.length, at + SPAN);
  const verb = chunks.findIndex(({ kind }, index) => index > subject && index < to && kind === "verb");
  const own = chunks[verb];
  // "Police said he was attacked": what befell somebody is no act of his.
  if (own?.kind !== "verb" || own.verb.unreal || (own.verb.passive && !findingVerbs.has(word.lower))) return null;
  const reason = reasonFrom(article, chunks, verb, to);
  const laws = reason === null ? [] : lawsFrom(chunks, verb, to);
  return reason === null ? null : { word, victims: listStartingAt(chunks, subject), reason, laws };
}

function isAt(chunks: readonly Chunk[], at: number, words: readonly string[]): boolean {
  return words.every((word, step) => lowerAt(chunks, at + step) === word);
}

/** Whom a case is against, behind its noun or behind the verb that opens it. */
function whomFrom(chunks: readonly Chunk[], noun: number): readonly VictimMention[] {
  for (let at = noun + 1; at <= noun + REACH && at < chunks.length; at++) {
    if (lowerAt(chunks, at) === ";") return [];
    const words = againstWhom.find((each) => isAt(chunks, at, each));
    if (words === undefined) continue;
    const first = [0, 1, 2].find((step) => victimAt(chunks, at + words.length + step) !== null);
    if (first !== undefined) return listStartingAt(chunks, at + words.length + first);
  }
  return [];
}

/** "N. faces charges", "she denies the accusations": those who have them to face. */
function whoFaces(syntax: Syntax, noun: number): readonly VictimMention[] {
  const verb = [1, 2, 3, 4].map((step) => noun - step).find((at) => facingVerbs.has(lowerAt(syntax.chunks, at)));
  return verb === undefined ? [] : subjectOf(syntax, verb).victims;
}

/** Words between a noun for a case and what it is about; a verb among them only where it says that it is so. */
function leadsOn(chunks: readonly Chunk[], at: number): boolean {
  if (againstWhom.some((words) => isAt(chunks, at + 1, words))) return false;
  if (mentionOf(chunks[at + 1]) !== null && mentionOf(chunks[at + 1])?.kind !== "organisation") return false;
  const chunk = chunks[at];
  return chunk?.kind === "verb"
    ? chunk.verb.word === "" || aboutWhat.has(chunk.lower)
    : aboutWhat.has(lowerAt(chunks, at));
}

/** "must drop charges against N. and stop": behind a joint that adds nobody something else is done. */
function isOtherMatter(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks.slice(at + 1, at + 5);
  const isJoint = ["and", "but", "while"].includes(lowerAt(chunks, at)) && victimAt(chunks, at - 1) !== null;
  return isJoint && !next.some((chunk, step) => victimAt(next, step) !== null || openingVerbs.has(chunk.lower));
}

/** "A case was opened against N. under Article 174", "a protocol was drawn up about …", "the charge carries …". */
function documentAt(article: string, syntax: Syntax, at: number): Accusation | null {
  const { chunks } = syntax;
  const word = chunks[at];
  if (word === undefined || word.kind === "mention" || !caseDocuments.has(word.lower)) return null;
  const to = Math.min(chunks.length, at + SPAN);
  const near = chunks.slice(Math.max(0, at - 6), at + REACH);
  const facing = whoFaces(syntax, at);
  const victims = facing.length > 0 ? facing : whomFrom(chunks, at);
  const isOpened = near.some((chunk) => openingVerbs.has(chunk.lower));
  if (victims.length === 0 && !isOpened) return null;
  const laws = lawsFrom(chunks, Math.max(0, at - 3), to);
  for (let from = at + 1, anchor = at; from < Math.min(to, anchor + NEAR); from++) {
    if (victimAt(chunks, from) !== null || openingVerbs.has(lowerAt(chunks, from))) anchor = from;
    if (isOtherMatter(chunks, from)) break;
    if (!leadsOn(chunks, from)) continue;
    const reason = reasonFrom(article, chunks, from + 1, to);
    if (reason !== null) return { word, victims, reason, laws };
  }
  return laws.length === 0 ? null : { word, victims, reason: null, laws };
}

/** "If convicted of treason, he faces …": the outcome is open, the charge is not. */
function conditionAt(article: string, chunks: readonly Chunk[], at: number): Accusation | null {
  const word = chunks[at];
  if (word?.kind !== "verb" || word.verb.outcome?.formal !== true || word.verb.outcome.status !== null) return null;
  const isOpen = word.verb.unreal || chunks.slice(Math.max(0, at - 3), at).some(({ lower }) => conditions.has(lower));
  if (!isOpen) return null;
  const comma = chunks.findIndex(({ lower }, index) => index > at && lower === ",");
  const to = comma < 0 ? chunks.length : comma;
  const reason = reasonOf(article, chunks, { verb: at, from: at, to });
  const laws = lawsFrom(chunks, at, Math.min(chunks.length, at + REACH));
  const formal = reason?.formal && chargeCategoryOf(reason.text) !== null ? reason : null;
  if (formal === null && laws.length === 0) return null;
  const behind = chunks.findIndex((_, index) => index > at && index < at + REACH && victimAt(chunks, index) !== null);
  return { word, victims: behind < 0 ? [] : listStartingAt(chunks, behind), reason: formal, laws };
}

/** "N. pleaded not guilty to fraud", "the act was qualified as treason": what is answered, or what an act is called. */
function calledAt(article: string, syntax: Syntax, at: number): Accusation | null {
  const { chunks } = syntax;
  const word = chunks[at];
  const isPlea = lowerAt(chunks, at) === "guilty" && lowerAt(chunks, at + 1) === "to";
  const isNamed = qualifyingVerbs.has(lowerAt(chunks, at)) && lowerAt(chunks, at + 1) === "as";
  if (word === undefined || !(isPlea || isNamed)) return null;
  const to = Math.min(chunks.length, at + SPAN);
  const reason = reasonFrom(article, chunks, at + 2, to);
  return reason === null ? null : { word, victims: [], reason, laws: lawsFrom(chunks, at, to) };
}

/** Whether a mention may be somebody a law is applied to: no judge, no lawyer, nobody who is several. */
function isSingle(mention: VictimMention): boolean {
  if (mention.kind === "person") return mention.value.part === null || !professionalParts.has(mention.value.part);
  return mention.kind === "anaphor" ? !mention.value.plural : mention.value.count === 1;
}

/** "According to the protocol he did not obey (Article 535.1)": a law behind the only one a passage is about. */
function lawBehind(chunks: readonly Chunk[]): Accusation | null {
  const at = chunks.findIndex((chunk) => mentionOf(chunk)?.kind === "law");
  const word = chunks[at];
  const before = chunks.slice(0, Math.max(0, at)).flatMap((_, index) => victimAt(chunks, index) ?? []);
  const nearest = before.findLast(isSingle) ?? (before.length === 1 ? before.find(isPlural) : undefined);
  if (word === undefined || nearest === undefined || before.filter(({ kind }) => kind === "person").length > 1)
    return null;
  return { word, victims: [nearest], reason: null, laws: lawsFrom(chunks, at, chunks.length) };
}

/** Whom a law can be said of without a name: "The article all three went under is 488". */
function isPlural(mention: VictimMention): boolean {
  return mention.kind === "anaphor" && mention.value.plural && !mention.value.speaker;
}

/** What a passage says of charges without saying what came of them. */
export function accusationFrames(article: string, { passage }: Read, syntax: Syntax, told: readonly Frame[]): Frame[] {
  const { chunks } = syntax;
  const found = chunks.flatMap(
    (_, at) =>
      findingAt(article, chunks, at) ??
      documentAt(article, syntax, at) ??
      conditionAt(article, chunks, at) ??
      calledAt(article, syntax, at) ??
      [],
  );
  const beside = found.length === 0 && told.length === 0 ? lawBehind(chunks) : null;
  return (beside === null ? found : [beside]).map(({ word, victims, reason, laws }) => ({
    passage,
    verb: { start: word.start, end: word.end },
    outcome: CHARGED,
    victims,
    relative: false,
    listed: false,
    term: null,
    fine: null,
    date: null,
    place: null,
    reason,
    laws,
    shares: [],
    vaguePenalty: null,
  }));
}
