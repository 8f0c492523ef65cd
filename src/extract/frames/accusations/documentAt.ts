import {
  aboutWhat,
  againstWhom,
  caseDocuments,
  facingVerbs,
  openingVerbs,
  plannings,
} from "../../lexicon/accusations.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { isAt } from "../isAt.ts";
import { type VictimMention, victimAt } from "../people/People.ts";
import { listStartingAt } from "../people/peopleIn.ts";
import type { Syntax } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { type Accusation, lawsFrom, NEAR, REACH, reasonFrom, SPAN } from "./Accusation.ts";

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
export function documentAt(article: string, syntax: Syntax, at: number): Accusation | null {
  const { chunks } = syntax;
  const word = chunks[at];
  if (word === undefined || word.kind === "mention" || !caseDocuments.has(word.lower)) return null;
  const to = Math.min(chunks.length, at + SPAN);
  const near = chunks.slice(Math.max(0, at - 6), at + REACH);
  const facing = whoFaces(syntax, at);
  const victims = facing.length > 0 ? facing : whomFrom(chunks, at);
  const isOpened = near.some((chunk) => openingVerbs.has(chunk.lower));
  const isPlanned = chunks.slice(Math.max(0, at - NEAR), at).some(({ lower }) => plannings.has(lower));
  if (isPlanned || (victims.length === 0 && !isOpened)) return null;
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
