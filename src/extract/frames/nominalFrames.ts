import type { Status } from "../../domain/vocabulary.ts";
import { prepositions } from "../lexicon/grammar.ts";
import { changingVerbs, closingVerbs, type Outcome, openingVerbs, orderingVerbs } from "../lexicon/outcomes.ts";
import { actNouns, caseNouns, sentenceNouns, unrealActs, warrantNouns } from "../lexicon/penaltyNouns.ts";
import { unrealGovernors } from "../lexicon/verbs.ts";
import type { Frame } from "./Frame.ts";
import { frameAt, type Utterance } from "./frameAt.ts";
import { penaltyIn } from "./penaltyIn.ts";
import { lowerAt, mentionOf, type VictimMention } from "./people.ts";
import { type Syntax, verbAt, verbBefore } from "./Syntax.ts";
import { subjectStart } from "./subjectStart.ts";
import { isUnreal } from "./unreal.ts";
import { isUntrue } from "./untrue.ts";
import { NOBODY, ownerOf, type Party, partyOf } from "./victims.ts";
import { whoseBefore } from "./whose.ts";

/** How far, in chunks, whose an act is may stand behind its noun. */
const REACH = 12;
/** How far the verb of a passive may: what a case is about stands between. */
const FAR = 30;
const HOLDING = ["of", "against", "into", "over"];
const COURTS = /\b(?:court|courts|judge|judges|tribunal|panel|bench|collegium|chamber)\b/u;

/** Whose the noun at `noun` is: "N.'s arrest", "the arrest of N.", "the case against N.". */
export function holderOf(syntax: Syntax, noun: number, behind: readonly string[] = HOLDING): Party {
  const owner = ownerOf(syntax, noun);
  if (owner.victims.length > 0) return owner;
  const found = syntax.people.find(({ from }) => from > noun);
  if (found === undefined || found.possessive || found.from - noun > REACH || !behind.includes(found.preposition ?? ""))
    return NOBODY;
  const between = syntax.chunks.slice(noun + 1, found.edge - 1);
  const isClear = between.every(
    ({ kind, lower }, at) =>
      kind !== "verb" && lower !== "," && lower !== ";" && !(at > 0 && prepositions.has(lower) && lower !== "of"),
  );
  return isClear ? partyOf(found) : NOBODY;
}

/** The verb an act is the object of, or -1. */
function governorOf(syntax: Syntax, noun: number): number {
  const verb = verbBefore(syntax, noun);
  if (verb < 0) return -1;
  const between = syntax.chunks.slice(verb + 1, noun);
  return between.some(({ lower }) => [",", ";", ":", "and", "that", "when", "after"].includes(lower)) ? -1 : verb;
}

function isWishedFor(syntax: Syntax, noun: number): boolean {
  const { chunks } = syntax;
  const around = chunks.slice(Math.max(0, noun - 4), noun).map(({ lower }) => lower);
  if (around.some((lower) => unrealActs.has(lower)) || unrealActs.has(lowerAt(chunks, noun + 1))) return true;
  const governor = governorOf(syntax, noun);
  const verb = governor < 0 ? null : verbAt(syntax, governor);
  if (isUntrue(syntax, noun)) return true;
  if (verb === null) return false;
  if (verb.unreal || (orderingVerbs.has(verb.lemma) && isUnreal(syntax, governor))) return true;
  return (
    !verb.passive &&
    unrealGovernors.has(verb.lemma) &&
    !orderingVerbs.has(verb.lemma) &&
    !["refuse", "deny"].includes(verb.lemma)
  );
}

/** Verbs and links that tell of a release as of something that was. */
const TELLING = new Set([
  "confirm",
  "announce",
  "report",
  "welcome",
  "celebrate",
  "secure",
  "order",
  "sanction",
  "approve",
  "grant",
  "authorise",
  "authorize",
]);
const AFTERWARDS = new Set(["after", "since", "following", "upon", "with"]);

function isTold(syntax: Syntax, noun: number): boolean {
  const { chunks } = syntax;
  const governor = governorOf(syntax, noun);
  const verb = governor < 0 ? null : verbAt(syntax, governor);
  if (verb !== null && TELLING.has(verb.lemma)) return !isUnreal(syntax, governor);
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) if (AFTERWARDS.has(lowerAt(chunks, at))) return true;
  const next = chunks.findIndex(({ kind }, at) => at > noun && kind === "verb");
  return (
    governor < 0 &&
    next >= 0 &&
    verbAt(syntax, next)?.passive === true &&
    TELLING.has(verbAt(syntax, next)?.lemma ?? "") &&
    !isUnreal(syntax, next)
  );
}

/** What an act is once it is said who ordered it, and in which words: "sanctioned the arrest", "house arrest". */
function statusOfAct(syntax: Syntax, noun: number, status: Status): Status {
  const words = syntax.words
    .slice(Math.max(0, noun - 2), noun + 1)
    .flat()
    .join(" ");
  const kind = status === "detained" ? penaltyIn(words) : undefined;
  if (kind === "house-arrest" || kind === "administrative-arrest" || kind === "pretrial-detention") return kind;
  if (status !== "detained") return status;
  const { chunks } = syntax;
  const near = chunks.slice(Math.max(0, noun - 6), noun + 14).filter((chunk) => chunk.kind === "verb");
  const isRuled = near.some(
    (chunk) => chunk.kind === "verb" && orderingVerbs.has(chunk.verb.lemma) && !chunk.verb.unreal,
  );
  return isRuled ? "pretrial-detention" : status;
}

const told = (status: Status | null, role: Outcome["role"] = "holder"): Outcome => ({ status, role, formal: false });

function endOfClause({ chunks }: Syntax, noun: number): number {
  const end = chunks.findIndex(({ lower }, at) => at > noun && (lower === ";" || lower === "but"));
  return end < 0 ? chunks.length : end;
}

/** "the arrest of N.", "after N.'s release". */
function actFrame(utterance: Utterance, noun: number): Frame | null {
  const { syntax } = utterance;
  const status = actNouns.get(lowerAt(syntax.chunks, noun));
  const chunk = syntax.chunks[noun];
  if (status === undefined || chunk === undefined || isWishedFor(syntax, noun)) return null;
  if (status === "released" && !isTold(syntax, noun)) return null;
  const order = orderOf(syntax, noun);
  const victims = heldBy(syntax, noun, order);
  if (victims.length === 0) return null;
  const to = endOfClause(syntax, noun);
  const clause =
    order < 0 ? { verb: noun, from: noun, to } : { verb: order, from: subjectStart(syntax.chunks, order), to };
  const named = statusOfAct(syntax, noun, status);
  return {
    ...frameAt(utterance, clause, { verb: chunk, outcome: told(named), victims, relative: order < 0 }),
    term: null,
    fine: null,
  };
}

/** "the arrest of N."; what a court sanctions may be "his arrest", or "detention for N.". */
function heldBy(syntax: Syntax, noun: number, order: number): readonly VictimMention[] {
  const { victims } = holderOf(syntax, noun, order >= 0 ? [...HOLDING, "for"] : ["of"]);
  const whose = victims.length === 0 && order >= 0 ? whoseBefore(syntax.chunks, noun) : null;
  return whose === null ? victims : [whose];
}

/** The verb by which a court orders an act: "sanctioned his arrest", "his arrest was sanctioned"; -1 for none. */
function orderOf(syntax: Syntax, noun: number): number {
  const governor = governorOf(syntax, noun);
  const at = governor >= 0 ? governor : syntax.chunks.findIndex(({ kind }, index) => index > noun && kind === "verb");
  const verb = verbAt(syntax, at);
  return verb !== null && orderingVerbs.has(verb.lemma) && verb.passive === governor < 0 ? at : -1;
}

/** "N.'s five-year sentence", "the sentence of ten days against N.", "the sentencing of N. to five years". */
function sentenceFrame(utterance: Utterance, noun: number): Frame | null {
  const { syntax } = utterance;
  const { chunks } = syntax;
  const lower = lowerAt(chunks, noun);
  const chunk = chunks[noun];
  if (chunk === undefined || !(sentenceNouns.has(lower) || lower === "sentencing") || isWishedFor(syntax, noun))
    return null;
  const { victims, at: edge } = holderOf(syntax, noun);
  if (victims.length === 0) return null;
  const from = edge < noun ? edge : Math.max(0, noun - 3);
  const to = lower === "sentencing" ? endOfClause(syntax, noun) : edge > noun ? edge : noun + 4;
  const term = chunks
    .slice(from, to)
    .map(mentionOf)
    .find((mention) => mention?.kind === "term");
  if (term?.kind !== "term") return null;
  const kind = penaltyIn(syntax.words.slice(from, to).flat().join(" ")) ?? null;
  const outcome = told(kind === "fined" ? null : kind, "recipient");
  const clause = { verb: noun, from: noun, to: endOfClause(syntax, noun) };
  return { ...frameAt(utterance, clause, { verb: chunk, outcome, victims, relative: true }), term, fine: null };
}

/** "an arrest warrant", "a wanted notice". */
function isWarrantAt({ chunks }: Syntax, noun: number): boolean {
  return (
    warrantNouns.has(lowerAt(chunks, noun)) && ["arrest", "wanted", "search", "red"].includes(lowerAt(chunks, noun - 1))
  );
}

/** How far, in chunks, the penalty may stand from the verb that quashes it. */
const QUASHED_REACH = 8;

/** "overturned the verdict against N. and closed the case": whose penalty is quashed before his case is closed. */
function quashedFor(syntax: Syntax, before: number): readonly VictimMention[] {
  const { chunks, people } = syntax;
  const verb = chunks.findLastIndex(
    (_, at) => at < before && changingVerbs.get(verbAt(syntax, at)?.lemma ?? "") === "quashed" && !isUnreal(syntax, at),
  );
  if (verb < 0) return [];
  const nouns = chunks.flatMap(({ kind, lower }, at) =>
    kind === "word" && sentenceNouns.has(lower) && Math.abs(at - verb) <= QUASHED_REACH ? [at] : [],
  );
  const holders = nouns.map((noun) => holderOf(syntax, noun, [...HOLDING, "for"]).victims);
  const respect = people.find(({ edge }) => lowerAt(chunks, edge - 2) === "respect");
  return holders.find((victims) => victims.length > 0) ?? (respect === undefined ? [] : partyOf(respect).victims);
}

/** "opened a criminal case against N.", "the charges against N. were dropped". */
function caseFrame(utterance: Utterance, noun: number): Frame | null {
  const { syntax } = utterance;
  const { chunks } = syntax;
  const chunk = chunks[noun];
  const isWarrant = isWarrantAt(syntax, noun);
  if (chunk === undefined || !(isWarrant || caseNouns.has(lowerAt(chunks, noun)))) return null;
  const before = governorOf(syntax, noun);
  const behind = chunks.findIndex((_, at) => at > noun && at < noun + FAR && isCaseVerb(syntax, at, true));
  const at =
    before >= 0 && isCaseVerb(syntax, before, false)
      ? before
      : behind >= 0 && isCaseVerb(syntax, behind, true)
        ? behind
        : -1;
  if (at < 0 || isUnreal(syntax, at)) return null;
  const isClosed = closingVerbs.has(verbAt(syntax, at)?.lemma ?? "");
  // "dismissed the complaint of N.": what N. asked for is no case against him.
  if (isClosed && lowerAt(chunks, noun) === "complaint") return null;
  const { victims: named } = holderOf(syntax, noun, isWarrant ? ["for"] : [...HOLDING, "on"]);
  const own = named.length > 0 ? named : holderOf(syntax, at, isWarrant ? ["for"] : HOLDING).victims;
  const quashed = own.length === 0 && isClosed ? quashedFor(syntax, Math.min(at, noun)) : [];
  const victims = own.length > 0 ? own : quashed;
  if (victims.length === 0) return null;
  const verb = chunks[at] ?? chunk;
  const isByCourt = quashed.length > 0 || COURTS.test(syntax.words.flat().join(" "));
  const outcome = isClosed ? told(isByCourt ? "acquitted" : "other") : { ...told("under-investigation"), formal: true };
  const clause = { verb: Math.max(at, noun), from: 0, to: endOfClause(syntax, noun) };
  return frameAt(utterance, clause, { verb, outcome, victims, relative: false });
}

function isCaseVerb(syntax: Syntax, at: number, passive: boolean): boolean {
  const verb = verbAt(syntax, at);
  if (verb === null || verb.passive !== passive) return false;
  return openingVerbs.has(verb.lemma) || closingVerbs.has(verb.lemma);
}

/** What proceedings are opened against whom, or closed. */
export function caseFrames(utterance: Utterance): Frame[] {
  return utterance.syntax.chunks.flatMap((chunk, at) =>
    chunk.kind === "word" ? (caseFrame(utterance, at) ?? []) : [],
  );
}

/** What nouns tell: whose arrest, release or sentence it is. */
export function nominalFrames(utterance: Utterance): Frame[] {
  return utterance.syntax.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== "word") return [];
    const frame = actFrame(utterance, at) ?? sentenceFrame(utterance, at);
    return frame === null ? [] : [frame];
  });
}
