import { lawVerbs, unnamedOthers } from "../../lexicon/fragments.ts";
import { changingVerbs, givingVerbs } from "../../lexicon/outcomes.ts";
import { reportingVerbs } from "../../lexicon/reporting.ts";
import { inOrder } from "../../lexicon/terms.ts";
import { ruledVerbs } from "../../lexicon/verbs.ts";
import { isRoleNoun } from "../../persons/roleNouns.ts";
import type { Frame } from "../Frame.ts";
import type { Utterance } from "../frameAt.ts";
import { governedBy } from "../parties/governedBy.ts";
import { objectOf } from "../parties/objectOf.ts";
import { whoseTrial } from "../parties/whoseTrial.ts";
import { isGiver } from "../people/isGiver.ts";
import { isProfessional } from "../people/isProfessional.ts";
import type { VictimMention } from "../people/People.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import type { Award } from "./Award.ts";
import { awardFrame } from "./awardFrame.ts";
import { dueOf } from "./dueOf.ts";
import { isPenalty } from "./isPenalty.ts";
import { isSought } from "./isSought.ts";
import type { Setting } from "./Setting.ts";
import { comesTo, isAlreadyHad, partStart, saysSo } from "./saysSo.ts";
import { isSaid } from "./standing.ts";

/** What binds somebody to what stands behind it without tense: "was told to pay", "is to spend". */
const BINDING = new Set(["tell", "order", "oblige", "require", "bind", "force", "compel", "make", "be", "have"]);
const ONTO = ["to", "for", "on", "against"];

/** "is to spend five years in a colony", "was told to pay a fine": bound to it, as good as done. */
function isBound(syntax: Syntax, verb: number): boolean {
  if (verbAt(syntax, verb)?.form !== "infinitive") return false;
  const governor = verbBefore(syntax, verb);
  const found = verbAt(syntax, governor);
  if (found === null || found.unreal || !BINDING.has(found.lemma)) return false;
  return found.passive || found.lemma === "be" || found.lemma === "have";
}

/** Who a clause says got the penalty: its object, who stands behind "to" or "for", else its subject; `null` where it names nobody. */
function takersIn(syntax: Syntax, verb: number, { to }: Award): readonly VictimMention[] | null {
  const subject = subjectOf(syntax, verb).victims;
  const end = syntax.chunks.findIndex(({ lower }, at) => at >= to && (lower === ";" || lower === ","));
  const given = [objectOf(syntax, verb), governedBy(syntax, ONTO, verb, end < 0 ? syntax.chunks.length : end)];
  // "N. has two years, M. three": who has a penalty is its subject.
  if (["have", "be"].includes(verbAt(syntax, verb)?.lemma ?? "") && subject.length > 0) return subject;
  const object = given.find(({ victims }) => victims.length > 0)?.victims ?? null;
  if (object !== null) return object.some(isProfessional) ? [] : object;
  if (subject.length > 0) return subject.some(isProfessional) ? [] : subject;
  const start = partStart(syntax, verb);
  // "For him it ended with two years"; "The accordionist walked out with a fine": somebody else the passage has no name of.
  const ahead = governedBy(syntax, ["for", "to"], start, verb).victims;
  if (ahead.length > 0) return ahead;
  const tried = whoseTrial(syntax, start, verb).victims;
  if (tried.length > 0) return tried;
  const isOfOthers =
    syntax.people.some(
      ({ from, members }) => from >= start && from < to && !members.every(({ mention }) => isGiver(mention)),
    ) || syntax.chunks.slice(start, verb).some(({ lower }) => isRoleNoun(lower));
  return isOfOthers ? [] : null;
}

/** The verb of an award's clause, where it tells of what has happened; -1 where there is none such. */
function tellingVerb(syntax: Syntax, award: Award): number {
  const start = partStart(syntax, award.from);
  const verb = verbBefore(syntax, award.from);
  const own = verb < start ? null : verbAt(syntax, verb);
  // "which means for him seven years".
  const isForHim =
    own?.lemma === "mean" && syntax.people.some(({ edge, preposition }) => edge === verb + 2 && preposition === "for");
  if (
    own === null ||
    (lawVerbs.has(own.lemma) && !isForHim) ||
    reportingVerbs.has(own.lemma) ||
    changingVerbs.has(own.lemma)
  )
    return -1;
  // "swept the park for 40 hours": whoever has worked already may have done so for anything.
  if (award.term?.value.term.hours !== undefined && ruledVerbs.has(own.lemma) && !own.ahead) return -1;
  // "defended those sentenced to five years".
  if (syntax.chunks.slice(Math.max(start, verb - 1), award.from).some(({ lower }) => unnamedOthers.has(lower)))
    return -1;
  if (isBound(syntax, verb)) return isSought(syntax, start, verbBefore(syntax, verb)) ? -1 : verb;
  return isSought(syntax, start, award.from) || isUnreal(syntax, verb) ? -1 : verb;
}

/** "The case ended on 26 May with a fine": by a verb that is no outcome of its own, the day beside it is that of the award. */
function isPlainVerb(syntax: Syntax, verb: number, { from }: Award): boolean {
  const own = verb < from ? verbAt(syntax, verb) : null;
  return own !== null && own.outcome === null && !givingVerbs.has(own.lemma);
}

/** "four years and two and a half years, respectively": whose is whose, its own grammar tells. */
function isShared({ chunks }: Syntax): boolean {
  return chunks.some(({ lower }) => inOrder.has(lower));
}

/**
 * Penalties that a clause tells with a verb that is no outcome by itself: "walked out with a fine", "went off for ten days
 * of arrest". A penalty that is neither asked for nor threatened has been given to whom its clause is about.
 */
export function looseAwards(scene: Utterance, awards: readonly Award[], setting: Setting): Frame[] {
  const { syntax } = scene;
  const { topic } = setting;
  return awards.flatMap((award) => {
    const isNumbered = award.term !== null || award.fine !== null;
    const due = dueOf(syntax, award);
    const verb = due?.verb ?? tellingVerb(syntax, award);
    if (!isNumbered && !comesTo(syntax, verb, award)) return [];
    if ((award.count ?? 1) > 1 || isSaid(syntax, award.from) || isShared(syntax)) return [];
    const isMeant =
      award.isPlain ||
      isAlreadyHad(syntax, award) ||
      ((due !== null || saysSo(syntax, verb, award)) && isPenalty(award, scene, setting));
    if (verb < 0 || !isMeant) return [];
    const victims = due?.victims ?? takersIn(syntax, verb, award) ?? (topic?.victims.length === 1 ? topic.victims : []);
    return victims.length === 0
      ? []
      : [awardFrame(scene, award, victims, isPlainVerb(syntax, verb, award) ? verb : null)];
  });
}
