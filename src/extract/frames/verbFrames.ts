import { chargeCategoryOf } from "../lexicon/charges.ts";
import { joints, prepositions } from "../lexicon/grammar.ts";
import { addingVerbs, fallingVerbs, givingVerbs, type Outcome } from "../lexicon/outcomes.ts";
import { sentenceNouns } from "../lexicon/penaltyNouns.ts";
import { sentencingParts } from "../lexicon/titles.ts";
import { adverbs } from "../lexicon/verbs.ts";
import type { Chunk, Verb } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import { gappedFrames, sameFrames } from "./ellipsis.ts";
import type { Frame } from "./Frame.ts";
import { findingBefore } from "./finding.ts";
import { frameAt, type Utterance } from "./frameAt.ts";
import { subjectBehind } from "./invertedPassive.ts";
import { holderOf } from "./nominalFrames.ts";
import { isReceived } from "./outcomes/giftOf.ts";
import { lowerAt, mentionOf, type VictimMention } from "./people.ts";
import { type Syntax, verbAt, verbBefore } from "./Syntax.ts";
import { respective } from "./slots.ts";
import { subjectStart } from "./subjectStart.ts";
import { isOrdered, isUnreal } from "./unreal.ts";
import { governedBy, NOBODY, objectOf, type Party, partyOf, subjectOf } from "./victims.ts";
import { whoseBefore } from "./whose.ts";

/** What stands before those on whom a penalty is laid. */
const ONTO = ["to", "on", "upon", "against"];

/** "A court in Taraz sentenced": whoever stands further left is not whom it befell. */
function hasAgentBefore({ chunks }: Syntax, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const kind = mentionOf(chunks[at])?.kind;
    if (kind === "person" || kind === "group" || kind === "anaphor" || lowerAt(chunks, at) === ",") return false;
    if (kind === "agent" && !isBroughtBefore(chunks, at)) return true;
  }
  return false;
}

/** "was brought before the Taraz District Court and": where somebody is taken, and no doer. */
function isBroughtBefore(chunks: readonly Chunk[], agent: number): boolean {
  let at = agent - 1;
  while (chunks[at]?.kind === "word" && !prepositions.has(lowerAt(chunks, at)) && !joints.has(lowerAt(chunks, at)))
    at -= 1;
  if (mentionOf(chunks[at])?.kind === "place" || mentionOf(chunks[at])?.kind === "agent")
    return isBroughtBefore(chunks, at);
  return ["before", "to", "in", "at", "into"].includes(lowerAt(chunks, at));
}

/** "N., whom the police arrested on Monday": the object stands before, as a relative word. */
function relativeObject(syntax: Syntax, verb: number): Party {
  const { chunks, people } = syntax;
  for (let at = verb - 1; at >= Math.max(0, verb - 10); at--) {
    if (chunks[at]?.kind === "verb" || lowerAt(chunks, at) === ",") return NOBODY;
    if (!["whom", "who", "that"].includes(lowerAt(chunks, at)) || at === verb - 1) continue;
    const found = people.findLast(({ last }) => last < at);
    if (found === undefined || found.possessive) return NOBODY;
    if (chunks.slice(found.last + 1, at).some(({ kind }) => kind === "verb")) return NOBODY;
    return {
      victims: found.members.slice(-1).map(({ mention }) => mention),
      included: [],
      relative: true,
      at: found.edge,
    };
  }
  return NOBODY;
}

/** "Him they acquitted", "Him the court fined": a pronoun of the object before the subject. */
function frontedObject({ chunks }: Syntax, verb: number): Party {
  const at = lowerAt(chunks, verb - 2) === "the" ? verb - 3 : verb - 2;
  const object = mentionOf(chunks[at]);
  const subject = mentionOf(chunks[verb - 1])?.kind;
  const opens = ["", ",", ";", "but", "and", "–", "—"].includes(lowerAt(chunks, at - 1));
  if ((subject !== "anaphor" && subject !== "agent") || object?.kind !== "anaphor" || !opens) return NOBODY;
  return { victims: [object], included: [], relative: false, at };
}

/** "Among those detained were A and B", "Also fined: C": the subject stands behind. */
function invertedSubject(syntax: Syntax, at: number): Party {
  const { chunks, people } = syntax;
  const next = verbAt(syntax, at + 1);
  const isBe = next !== null && next.lemma === "be" && !next.unreal;
  const isColon = lowerAt(chunks, at + 1) === ":";
  if (!isBe && !isColon) return NOBODY;
  const found = people.find(({ from, edge }) => from > at + 1 && edge <= at + 3);
  if (found === undefined || found.possessive) return NOBODY;
  return {
    victims: found.members.map(({ mention }) => mention),
    included: found.included,
    relative: false,
    at: found.edge,
  };
}

/** What follows "accused" where it is a participle: "N., accused of treason". */
const BEHIND_PARTICIPLE = new Set(["of", "under", "in", "on", "by", "with"]);

/** "N., accused of treason"; "investigators accuse N. of treason". Whom N. accuses is no concern of the courts. */
function accusedBy(syntax: Syntax, at: number): Party {
  if (BEHIND_PARTICIPLE.has(lowerAt(syntax.chunks, at + 1))) return subjectOf(syntax, at);
  return hasAgentBefore(syntax, at) ? objectOf(syntax, at) : NOBODY;
}

/** An accusation counts where a law is named, or the words are those of a charge, and not of people nobody counted. */
function isOfCrime({ outcome, reason, laws, victims }: Frame): boolean {
  if (!outcome.accusation) return true;
  const isVague = victims.every((victim) => victim.kind === "group" && victim.value.count === null);
  return !isVague && (laws.length > 0 || (reason !== null && chargeCategoryOf(reason.text) !== null));
}

function isAdding(syntax: Syntax, verb: number): boolean {
  return addingVerbs.has(verbAt(syntax, verb)?.lemma ?? "");
}

/** "had two years added": the participle says what befell the subject of the verb before. */
function isHaving(syntax: Syntax, verb: number): boolean {
  const had = verbAt(syntax, verbBefore(syntax, verb));
  return verbAt(syntax, verb)?.form === "bare" && had?.lemma === "have" && !had.unreal;
}

/** "Two years were added to N.'s term", "N. had two years added to his term": whose penalty grows. */
function bearerOf(syntax: Syntax, verb: number, to: number): Party {
  if (!isAdding(syntax, verb)) return NOBODY;
  const had = verbBefore(syntax, verb);
  if (isHaving(syntax, verb)) return subjectOf(syntax, had);
  const noun = syntax.chunks.findIndex(
    ({ kind, lower }, at) => at > verb && at < to && kind === "word" && sentenceNouns.has(lower),
  );
  if (noun < 0) return NOBODY;
  const holder = holderOf(syntax, noun, ["of"]);
  const whose = holder.victims.length > 0 ? null : whoseBefore(syntax.chunks, noun);
  return whose === null ? holder : { ...NOBODY, victims: [whose] };
}

/** Somebody on whom a penalty is laid: the object, or who stands behind "to", "on" or, at last, "for". */
function takerOf(syntax: Syntax, verb: number, to: number): Party {
  const bearer = bearerOf(syntax, verb, to);
  if (bearer.victims.length > 0) return bearer;
  const object = objectOf(syntax, verb);
  if (object.victims.length > 0) return object;
  const onto = governedBy(syntax, ONTO, verb, to);
  // "To A he gave 13 days, to B ten": behind the comma begins what another got.
  const ahead = lowerAt(syntax.chunks, onto.at - 2) === "," ? governedBy(syntax, ["to"], 0, verb) : NOBODY;
  if (ahead.victims.length > 0) return ahead;
  if (onto.victims.length > 0) return onto;
  const lasting = governedBy(syntax, ["for"], verb, to);
  return lasting.victims.length > 0 ? lasting : governedBy(syntax, ONTO, Math.max(0, verb - 24), verb);
}

/** "Accused", "First arrested", "“Detained”: whoever does something would stand before it. */
function opensPassage(chunks: readonly Chunk[], at: number): boolean {
  const [first] = chunks;
  return at === 0 || (at === 1 && (first?.kind === "mark" || adverbs.has(first?.lower ?? "")));
}

/** "Accused of treason, N. was …": a participle that opens a passage is about whom the comma leads to. */
function behindOpening({ chunks, people }: Syntax, at: number): Party {
  if (!opensPassage(chunks, at)) return NOBODY;
  const comma = chunks.findIndex(({ lower }, index) => index > at && lower === ",");
  const found = people.find(({ edge }) => comma >= 0 && edge > comma && lowerAt(chunks, edge - 1) === ",");
  if (found === undefined || found.possessive) return NOBODY;
  // "Arrested in Perm, where she had come, she was": what stands in between has its own verb and comma.
  return found.edge === comma + 1 || chunks[found.last + 1]?.kind === "verb" ? partyOf(found) : NOBODY;
}

/** "The post earned him 15 days": what gets somebody a penalty has him right behind it. */
function isGivenTo({ people }: Syntax, verb: number): boolean {
  return people.some(({ edge, possessive }) => edge === verb + 1 && !possessive);
}

/** "Judge N. imposed two years": who gives a penalty does not get it. */
function isGiver(mention: VictimMention): boolean {
  return mention.kind === "person" && sentencingParts.has(mention.value.part);
}

function partyOfVerb(syntax: Syntax, { verb: at, to }: Clause, verb: Verb): Party {
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
  const relative = relativeObject(syntax, at);
  if (relative.victims.length > 0) return relative;
  const fronted = frontedObject(syntax, at);
  if (fronted.victims.length > 0) return fronted;
  if (verb.form !== "bare") return NOBODY;
  const inverted = invertedSubject(syntax, at);
  if (inverted.victims.length > 0) return inverted;
  if (isTransitive(syntax, verb.end) || isTransitive(syntax, at + 1)) return NOBODY;
  // "he was brought before the court and fined": who bore the first verb bears the second.
  const before = syntax.chunks.slice(0, at).findLast(({ kind }) => kind === "verb");
  const isBorne = before?.kind === "verb" && before.verb.passive;
  if (isBorne && lowerAt(syntax.chunks, at - 1) === "and") return subjectOf(syntax, at);
  // Headlines and participles leave the auxiliary out: "Two activists detained in Almaty".
  if (hasAgentBefore(syntax, at)) return NOBODY;
  const subject = subjectOf(syntax, at);
  // "they fined": a pronoun before a verb does what it says.
  if (isBorne && before.verb.outcome !== null) return subject;
  if (role === "recipient" && subject.victims.every(isGiver)) return NOBODY;
  const isDoer = subject.victims.every(
    (each) => each.kind === "anaphor" && each.value.noun === null && each.value.count === null,
  );
  return isDoer && !subject.relative ? NOBODY : subject;
}

/** Whether an object that is nobody follows: "held a picket". */
function isTransitive({ chunks }: Syntax, end: number): boolean {
  const chunk = chunks[end];
  return (
    chunk?.kind === "word" &&
    /^(?:a|an|the|his|her|their|its|this|that|these|those|some|any|several|no)$/u.test(chunk.lower)
  );
}

/** One frame for all, or one for each where each has a term of their own. */
function eachWithTheirs(frame: Frame, syntax: Syntax, clause: Clause): Frame[] {
  const terms = respective("term", syntax.chunks, clause, frame.victims);
  const fines = respective("fine", syntax.chunks, clause, frame.victims);
  if (terms === null && fines === null) return [frame];
  return frame.victims.map((victim, at) => ({
    ...frame,
    victims: [victim],
    term: terms === null ? frame.term : (terms[at] ?? null),
    fine: fines === null ? frame.fine : (fines[at] ?? null),
  }));
}

/** "together with his son N., who received ten": what he shared is not what he got. */
function hasOwnPenalty(syntax: Syntax, name: number): boolean {
  const who = name + (lowerAt(syntax.chunks, name + 1) === "," ? 2 : 1);
  return lowerAt(syntax.chunks, who) === "who" && verbAt(syntax, who + 1)?.outcome?.role === "recipient";
}

/** "was arrested along with N.": those who stand behind share it. */
function companionsOf(syntax: Syntax, { verb, to }: Clause): readonly VictimMention[] {
  const { chunks, people } = syntax;
  const found = people.find(
    ({ from, edge, preposition, possessive }) =>
      from > verb &&
      from < to &&
      preposition === "with" &&
      !possessive &&
      ["along", "together"].includes(lowerAt(chunks, edge - 2)),
  );
  if (found === undefined || chunks.slice(verb + 1, found.edge).some(({ kind }) => kind === "verb")) return [];
  if (hasOwnPenalty(syntax, found.last)) return [];
  return found.members.map(({ mention }) => mention);
}

/** "ordered that N. be held": a court that orders it means custody. */
function outcomeWithin(syntax: Syntax, at: number, outcome: Outcome): Outcome {
  return outcome.status === "detained" && isOrdered(syntax, at)
    ? { ...outcome, status: "pretrial-detention" }
    : outcome;
}

/** "A fine was imposed on N.": what is laid on somebody stands before the verb. */
function slotClause(syntax: Syntax, clause: Clause, victims: readonly VictimMention[]): Clause {
  const { chunks } = syntax;
  const chunk = chunks[clause.verb];
  const isHad = isAdding(syntax, clause.verb) && isHaving(syntax, clause.verb);
  const isTaken =
    chunk?.kind === "verb" &&
    (chunk.verb.passive || fallingVerbs.has(chunk.verb.lemma)) &&
    chunk.verb.outcome?.role !== "holder";
  const isBehind = isTaken && victims.every(({ start }) => start > chunk.end);
  return isBehind || isHad ? { ...clause, verb: Math.max(clause.from, subjectStart(chunks, clause.verb)) - 1 } : clause;
}

function isGift({ outcome, passive }: Verb): boolean {
  return outcome?.role === "recipient" && !passive;
}

/** "convicted him and imposed a fine": the one the verb before befell, else of whom the court has found something. */
function takenUp({ syntax, passage }: Utterance, { verb: at }: Clause, last: Frame | null): Party {
  const chunk = syntax.chunks[at];
  if (chunk?.kind !== "verb" || !isGift(chunk.verb) || lowerAt(syntax.chunks, at - 1) !== "and") return NOBODY;
  if (last?.passage.index !== passage.index) return findingBefore(syntax, at)?.party ?? NOBODY;
  return { victims: last.victims, included: [], relative: false, at };
}

/** "On 4 May the court found that N. had … and imposed": the day of the finding is that of what follows from it. */
function datedByFinding(syntax: Syntax, at: number, verb: Verb, frame: Frame): Frame {
  return frame.date !== null || !isGift(verb) ? frame : { ...frame, date: findingBefore(syntax, at)?.date ?? null };
}

/** "was freed after serving two years", "walked out, having served two years": what was served is told beside what came of it. */
function isServedBefore(syntax: Syntax, at: number): boolean {
  const verb = verbAt(syntax, at);
  if (verb?.form !== "gerund" || verb.lemma !== "serve") return false;
  return lowerAt(syntax.chunks, at - 1) === "after" || syntax.words[at]?.[0] === "having";
}

/** What the verb of a clause says: a frame for all it befalls, and one for those who are named of a group. */
export function verbFrames(utterance: Utterance, clause: Clause, last: Frame | null): Frame[] {
  const { syntax } = utterance;
  const chunk = syntax.chunks[clause.verb];
  if (chunk?.kind !== "verb" || chunk.verb.outcome === null || isUnreal(syntax, clause.verb)) return [];
  const party = partyOfVerb(syntax, clause, chunk.verb);
  const { victims: named, included, relative } = party.victims.length > 0 ? party : takenUp(utterance, clause, last);
  if (named.length === 0) return [];
  const victims = [...named, ...companionsOf(syntax, clause)];
  const outcome = outcomeWithin(syntax, clause.verb, chunk.verb.outcome);
  const frame = frameAt(
    utterance,
    clause,
    {
      verb: chunk,
      outcome,
      victims: [...victims, ...included],
      relative: relative || isServedBefore(syntax, clause.verb),
    },
    slotClause(syntax, clause, victims),
  );
  if (!isOfCrime(frame)) return [];
  const isEmpty = outcome.role === "recipient" && !frame.term && !frame.fine;
  const same = isEmpty ? sameFrames(utterance, clause, victims, last) : [];
  if (same.length > 0 || (isEmpty && outcome.status === null && !frame.vaguePenalty)) return same;
  // Those named as part of a number are told apart by where they stand.
  const whole = { ...datedByFinding(syntax, clause.verb, chunk.verb, frame), victims };
  return [...eachWithTheirs(whole, syntax, clause), ...gappedFrames(utterance, clause, frame)];
}
