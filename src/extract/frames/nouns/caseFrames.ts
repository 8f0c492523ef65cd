import { lettingOff } from "../../lexicon/courts.ts";
import { closingPhrases, closingVerbs, openingVerbs } from "../../lexicon/outcomes.ts";
import { caseNouns, manhunts, warrantNouns } from "../../lexicon/penaltyNouns.ts";
import { lowerAt } from "../Chunk.ts";
import { understoodOf } from "../changes/sufferers.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import type { VictimMention } from "../people/People.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { textOf } from "../Words.ts";
import { endOfClause } from "./endOfClause.ts";
import { governorOf } from "./governorOf.ts";
import { HOLDING, holderOf } from "./holderOf.ts";
import { quashedFor } from "./quashedFor.ts";
import { told } from "./told.ts";
import { topicOf } from "./topicOf.ts";

/** How far, in chunks, the verb of a passive may stand behind its noun: what a case is about stands between. */
const FAR = 30;

/** "an arrest warrant", "a wanted notice", "an international search". */
function warrantsIn({ chunks, words }: Syntax): (noun: number) => boolean {
  const hasHunt = manhunts.test(textOf(words, 0, words.length));
  return (noun) =>
    (hasHunt && manhunts.test(textOf(words, Math.max(0, noun - 1), noun + 1))) ||
    (warrantNouns.has(lowerAt(chunks, noun)) &&
      ["arrest", "wanted", "search", "red"].includes(lowerAt(chunks, noun - 1)));
}

/** Whoever made peace, repented or was out of time is let off; any other case that is closed leaves nothing of the charge. */
function closedAs({ words }: Syntax): "acquitted" | "released" {
  return lettingOff.test(words.flat().join(" ")) ? "released" : "acquitted";
}

/** "The case was closed to the public": it went on. */
const CLOSED_TO = new Set(["to", "for"]);

/** "opened a criminal case against N.", "the charges against N. were dropped"; of a case that is closed, `understood` are those it was about where no words beside it say so. */
function caseFrame(
  utterance: Utterance,
  noun: number,
  isWarrant: boolean,
  understood: readonly VictimMention[] = [],
): Frame | null {
  const { syntax } = utterance;
  const { chunks } = syntax;
  const chunk = chunks[noun];
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
  const isClosed = isClosing(syntax, at);
  // "dismissed the complaint of N.": what N. asked for is no case against him.
  if (isClosed && lowerAt(chunks, noun) === "complaint") return null;
  const { victims: named } = holderOf(syntax, noun, isWarrant ? ["for"] : [...HOLDING, "on"]);
  const own = named.length > 0 ? named : holderOf(syntax, at, isWarrant ? ["for"] : [...HOLDING, "on"]).victims;
  const quashed = own.length === 0 && isClosed ? quashedFor(syntax, Math.min(at, noun)) : [];
  const isOver = isClosed && !CLOSED_TO.has(lowerAt(chunks, at + 1));
  const victims =
    [own, quashed, isClosed ? topicOf(syntax) : [], isOver ? understood : []].find((found) => found.length > 0) ?? [];
  if (victims.length === 0) return null;
  const verb = chunks[at] ?? chunk;
  const outcome = isClosed ? told(closedAs(syntax)) : { ...told("under-investigation"), formal: true };
  const clause = { verb: Math.max(at, noun), from: 0, to: endOfClause(syntax, noun) };
  return frameAt(utterance, clause, { verb, outcome, victims, relative: false });
}

/** "dropped", "threw out". */
function isClosing(syntax: Syntax, at: number): boolean {
  const lemma = verbAt(syntax, at)?.lemma ?? "";
  const next = lowerAt(syntax.chunks, at + 1);
  return closingVerbs.has(lemma) || closingPhrases.some(([verb, word]) => verb === lemma && word === next);
}

function isCaseVerb(syntax: Syntax, at: number, passive: boolean): boolean {
  const verb = verbAt(syntax, at);
  if (verb === null || verb.passive !== passive) return false;
  return openingVerbs.has(verb.lemma) || isClosing(syntax, at);
}

/** What proceedings are opened against whom, or closed. */
export function caseFrames(utterance: Utterance): Frame[] {
  const isWarrant = warrantsIn(utterance.syntax);
  return utterance.syntax.chunks.flatMap((chunk, at) =>
    chunk.kind === "word" ? (caseFrame(utterance, at, isWarrant(at)) ?? []) : [],
  );
}

/** "In December the police closed the case.": whose it was, the passages before say. */
export function understoodClosings(
  utterance: Utterance,
  told: readonly Frame[],
  topic: readonly VictimMention[],
): Frame[] {
  const understood = understoodOf(utterance.syntax, told, topic);
  if (understood.length === 0) return [];
  const known = new Set(told.map(({ verb }) => verb.start));
  const isWarrant = warrantsIn(utterance.syntax);
  return utterance.syntax.chunks
    .flatMap((chunk, at) => (chunk.kind === "word" ? (caseFrame(utterance, at, isWarrant(at), understood) ?? []) : []))
    .filter(({ verb, victims }) => victims === understood && !known.has(verb.start));
}
