import { addingVerbs, givingVerbs } from "../../lexicon/outcomes.ts";
import { type Clause, clausesOf } from "../clause.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { isProfessional } from "../people/isProfessional.ts";
import type { VictimMention } from "../people/People.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { subjectStart } from "../subjectStart.ts";
import { hasNoSubject } from "./droppedSubjects.ts";

const EACH = new Set(["each", "apiece", "both", "all"]);

/** Whether a penalty told of them once is that of each. */
function isOfAll(victims: readonly VictimMention[], { chunks }: Syntax): boolean {
  const [only, ...others] = victims;
  const isOne = others.length === 0 && (only?.kind !== "group" || only.value.count === 1);
  return only !== undefined && (isOne || chunks.some(({ lower }) => EACH.has(lower)));
}

/** "him", "the defendant": the one a passage goes on about. */
function isOnTrial(noun: string | null): boolean {
  return noun === null || ["defendant", "accused", "convict"].includes(noun);
}

/** Who acts for the state, or a pronoun: before an active verb it gives. */
function isNoTaker(mention: VictimMention): boolean {
  if (mention.kind === "anaphor") return !mention.value.plural && isOnTrial(mention.value.noun);
  return isProfessional(mention);
}

function isOfTopic(mention: VictimMention): boolean {
  return mention.kind === "anaphor" && isNoTaker(mention);
}

/** Whom the passage itself names as having a case: "in the case of N. Judge M. imposed"; nobody where it names others too. */
function ownCase({ people }: Syntax, { verb, to }: Clause, topic: readonly VictimMention[]): readonly VictimMention[] {
  const others = people.filter(
    ({ from, possessive, members }) =>
      (from < verb || (from < to && !possessive)) && !members.every(({ mention }) => isNoTaker(mention)),
  );
  const [only, other] = others;
  if (only === undefined) return topic;
  const isCase = only.from < verb && (only.possessive || ["of", "against"].includes(only.preposition ?? ""));
  return other === undefined && isCase ? only.members.map(({ mention }) => mention) : [];
}

const CUSTODY = new Set<Frame["outcome"]["status"]>(["detained", "pretrial-detention"]);

/** "The judge added two more months": what is added to custody is custody. */
function asCustody(frame: Frame, lemma: string, last: Frame | null): Frame {
  const { months, years } = frame.term?.value.term ?? {};
  const isLonger = addingVerbs.has(lemma) && months !== undefined && years === undefined;
  if (!isLonger || !CUSTODY.has(last?.outcome.status ?? null)) return frame;
  return { ...frame, outcome: { ...frame.outcome, status: "pretrial-detention" }, term: null };
}

function givenAt(scene: Utterance, clause: Clause, topic: readonly VictimMention[], last: Frame | null): Frame[] {
  const { syntax } = scene;
  const verb = verbAt(syntax, clause.verb);
  const chunk = syntax.chunks[clause.verb];
  const isGift = verb?.outcome?.role === "recipient" && verb.form !== "gerund";
  if (chunk === undefined || !isGift || verb.outcome === null || isUnreal(syntax, clause.verb)) return [];
  const isAlone = syntax.people.every(({ members }) => members.every(({ mention }) => isOfTopic(mention)));
  const victims = verb.passive && !isAlone ? [] : ownCase(syntax, clause, topic);
  // "The accordionist got away with a fine": whoever gets it is the subject, known or not.
  const isGetting = !verb.passive && !givingVerbs.has(verb.lemma);
  if (isGetting && victims === topic && !hasNoSubject(syntax, clause.verb)) return [];
  if (!isOfAll(victims, syntax)) return [];
  const told = { verb: chunk, outcome: verb.outcome, victims, relative: false };
  const own = verb.passive ? { ...clause, verb: subjectStart(syntax.chunks, clause.verb) - 1 } : clause;
  const frame = frameAt(scene, clause, told, own);
  const isEmpty = frame.term === null && frame.fine === null && verb.outcome.status === null;
  return isEmpty ? [] : [asCustody(frame, verb.lemma, last)];
}

/**
 * "The judge imposed a fine of 20 MCI.", "Ten days were handed down.": a penalty for those the passages before are
 * about, or the one whose case it is.
 */
export function droppedTakers(scene: Utterance, topic: readonly VictimMention[], last: Frame | null): Frame[] {
  return clausesOf(scene.syntax.chunks).flatMap((clause) => givenAt(scene, clause, topic, last));
}
