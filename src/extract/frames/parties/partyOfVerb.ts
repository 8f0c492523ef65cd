import { fallingVerbs, givingVerbs } from "../../lexicon/outcomes.ts";
import { lowerAt, type Verb } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import { subjectBehind } from "../invertedPassive.ts";
import { isReceived } from "../outcomes/giftOf.ts";
import type { Syntax } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { behindOpening } from "./behindOpening.ts";
import { displacedObject } from "./displacedObject.ts";
import { governedBy } from "./governedBy.ts";
import { hasAgentBefore } from "./hasAgentBefore.ts";
import { objectOf } from "./objectOf.ts";
import { NOBODY, type Party } from "./Party.ts";
import { partyOfParticiple } from "./partyOfParticiple.ts";
import { takerOf } from "./takerOf.ts";

const GRANTING = new Set(["grant", "extend", "hand", "present", "give"]);

/** What follows "accused" where it is a participle: "N., accused of treason". */
const BEHIND_PARTICIPLE = new Set(["of", "under", "in", "on", "by", "with"]);

/** "N., accused of treason"; "investigators accuse N. of treason". Whom N. accuses is no concern of the courts. */
function accusedBy(syntax: Syntax, at: number): Party {
  if (BEHIND_PARTICIPLE.has(lowerAt(syntax.chunks, at + 1))) return subjectOf(syntax, at);
  return hasAgentBefore(syntax, at) ? objectOf(syntax, at) : NOBODY;
}

/** "The post earned him 15 days": what gets somebody a penalty has him right behind it. */
function isGivenTo({ people }: Syntax, verb: number): boolean {
  return people.some(({ edge, possessive }) => edge === verb + 1 && !possessive);
}

/** Whom a verb befalls: its object or its subject, by its outcome and its form. */
export function partyOfVerb(syntax: Syntax, { verb: at, to }: Clause, verb: Verb): Party {
  const opening = verb.outcome?.role === "patient" && verb.form === "bare" ? behindOpening(syntax, at) : NOBODY;
  if (opening.victims.length > 0) return opening;
  const { role } = verb.outcome ?? { role: "holder" };
  if (verb.outcome?.accusation && !verb.passive) return accusedBy(syntax, at);
  if (role === "holder") return subjectOf(syntax, at);
  const isGetting =
    role === "recipient" &&
    !verb.passive &&
    !givingVerbs.has(verb.lemma) &&
    !fallingVerbs.has(verb.lemma) &&
    !isGivenTo(syntax, at);
  const behind = verb.passive && role === "patient" ? subjectBehind(syntax, at) : NOBODY;
  if (behind.victims.length > 0) return behind;
  if (isReceived(syntax.chunks, at, verb)) return governedBy(syntax, ["by"], at, to);
  if (verb.passive || isGetting) {
    const subject = subjectOf(syntax, at);
    if (subject.victims.length > 0 || role !== "recipient" || isGetting) return subject;
    return takerOf(syntax, at, to);
  }
  const object = role === "recipient" ? takerOf(syntax, at, to) : objectOf(syntax, at);
  if (object.victims.length > 0) return object;
  // "granted parole to N.", "handed a notice of suspicion to N.".
  if (GRANTING.has(verb.lemma) && role === "patient") return governedBy(syntax, ["to"], at, to);
  const displaced = displacedObject(syntax, at);
  if (displaced.victims.length > 0) return displaced;
  return verb.form === "bare" ? partyOfParticiple(syntax, at, verb) : NOBODY;
}
