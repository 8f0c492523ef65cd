import type { Status } from "../../../domain/vocabulary.ts";
import { changingVerbs, orderingVerbs } from "../../lexicon/outcomes.ts";
import { actNouns, forcedActs, orderedActs } from "../../lexicon/penaltyNouns.ts";
import { lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { penaltyIn } from "../penaltyIn.ts";
import type { VictimMention } from "../people/People.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { subjectStart } from "../subjectStart.ts";
import { textOf } from "../Words.ts";
import { whoseBefore } from "../whose.ts";
import { endOfClause } from "./endOfClause.ts";
import { governorOf } from "./governorOf.ts";
import { HOLDING, holderOf } from "./holderOf.ts";
import { isWishedFor } from "./isWishedFor.ts";
import { told } from "./told.ts";

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

/** "overturned the acquittal of N.", "N.'s acquittal was quashed": the case goes on. */
function isOverturned(syntax: Syntax, noun: number): boolean {
  const governor = governorOf(syntax, noun);
  const at = governor >= 0 ? governor : syntax.chunks.findIndex(({ kind }, next) => next > noun && kind === "verb");
  const verb = verbAt(syntax, at);
  return verb !== null && changingVerbs.get(verb.lemma) === "quashed" && verb.passive === governor < 0 && !verb.unreal;
}

/** "the arrest of N.", "after N.'s release". */
export function actFrame(utterance: Utterance, noun: number): Frame | null {
  const { syntax } = utterance;
  const word = lowerAt(syntax.chunks, noun);
  if (!(actNouns.has(word) || orderedActs.has(word))) return null;
  const order = orderOf(syntax, noun);
  const status = actNouns.get(word) ?? (order < 0 ? undefined : orderedActs.get(word));
  const chunk = syntax.chunks[noun];
  if (status === undefined || chunk === undefined || isWishedFor(syntax, noun)) return null;
  if (status === "released" && !isTold(syntax, noun)) return null;
  if (status === "forced-psychiatric" && !forcedActs.test(textOf(syntax.words, Math.max(0, noun - 3), noun + 1)))
    return null;
  const victims = heldBy(syntax, noun, order);
  if (victims.length === 0 || isOfSomebodyElse(syntax, noun, victims)) return null;
  const to = endOfClause(syntax, noun);
  const clause =
    order < 0 ? { verb: noun, from: noun, to } : { verb: order, from: subjectStart(syntax.chunks, order), to };
  const named =
    isOverturned(syntax, noun) && status === "acquitted" ? "under-investigation" : statusOfAct(syntax, noun, status);
  return {
    ...frameAt(utterance, clause, { verb: chunk, outcome: told(named), victims, relative: order < 0 }),
    term: null,
    fine: null,
  };
}

/** "N. spoke about the arrest of the journalist": whoever does something is told of by name, and somebody else by what he is. */
function isOfSomebodyElse({ people }: Syntax, noun: number, victims: readonly VictimMention[]): boolean {
  const isDescribed = victims.every((victim) => victim.kind === "anaphor" && victim.value.noun !== null);
  return (
    isDescribed &&
    people.some(
      ({ last, preposition, possessive, members }) =>
        last < noun && preposition === null && !possessive && members.some(({ mention }) => mention.kind === "person"),
    )
  );
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
