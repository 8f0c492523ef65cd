import { datedActs } from "../lexicon/dateWords.ts";
import { relatives } from "../lexicon/grammar.ts";
import { causeWords, headWords, reportingVerbs, rulingVerbs } from "../lexicon/reporting.ts";
import type { MentionOf } from "../Mention.ts";
import type { Chunk } from "./Chunk.ts";
import { type Clause, opensClause } from "./clause.ts";
import { isInAside } from "./isInAside.ts";
import { mentionOf, victimAt } from "./people.ts";

type DateMention = MentionOf<"date">;

/** The chunks that say why, and whether they are the words of a charge. */
interface ReasonRange {
  from: number;
  to: number;
  formal: boolean;
}

/** Words before a date that make it a plan, a beginning or an end, not the day of the event. */
const NO_EVENT_DATE = new Set(["for", "until", "till", "since", "by", "to", "before"]);
/** Marks before the record of a ruling. */
const RECORD_MARKS = new Set([";", "(", "-", "–", "—"]);
/** Words before what a penalty became. */
const REPLACING = new Set(["to", "with", "by"]);
const DASHES = new Set(["-", "–", "—", "--"]);
/** Chunks before and behind the day of a dateline. */
const DATELINE_REACH = 8;
const COORDINATES = new Set(["and", ",", ";", "but", "then"]);

function isAgent(chunk: Chunk | undefined): boolean {
  return mentionOf(chunk)?.kind === "agent";
}

function isDate(chunk: Chunk | undefined): boolean {
  return mentionOf(chunk)?.kind === "date";
}

/** "MINSK, March 3 (Agency) –": the day on which somebody writes. */
function isOfDateline(chunks: readonly Chunk[], at: number): boolean {
  const town = mentionOf(chunks[0]);
  if (town?.kind !== "place" || town.value.kind !== "heading" || at > DATELINE_REACH) return false;
  const behind = chunks.slice(at + 1, at + 1 + DATELINE_REACH);
  const dash = behind.findIndex(({ lower }) => DASHES.has(lower));
  return dash >= 0 && !chunks.slice(0, at + 1 + dash).some(isVerb);
}

/** The date at a chunk, where it can be that of an event. */
function dateAt(chunks: readonly Chunk[], at: number): DateMention | null {
  const mention = mentionOf(chunks[at]);
  if (mention?.kind !== "date" || mention.value.isBeside || isOfDateline(chunks, at)) return null;
  return NO_EVENT_DATE.has(chunks[at - 1]?.lower ?? "") ? null : mention;
}

function isVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb";
}

function isReporting(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || mentionOf(chunk) !== null) return false;
  if (chunk.kind === "verb" && chunk.verb.outcome !== null) return false;
  return reportingVerbs.has(chunk.lower);
}

/** Whether a clause of its own begins with the date: ", and on 7 May his lawyer appealed". */
function headsClause(chunks: readonly Chunk[], date: number, end: number): boolean {
  let before = date - 1;
  while (
    chunks[before]?.kind === "word" &&
    !COORDINATES.has(chunks[before]?.lower ?? "") &&
    headWords.has(chunks[before]?.lower ?? "")
  )
    before -= 1;
  const joint = chunks[before]?.lower ?? "";
  // "received 12 years, on 12 December, at a trial": between commas a day is only put in.
  if (!COORDINATES.has(joint) || (joint === "," && chunks[date + 1]?.lower === ",")) return false;
  for (let at = date + 1; at < end; at++) {
    const { lower } = chunks[at] ?? { lower: "" };
    if (isVerb(chunks[at])) return true;
    if (relatives.has(lower)) return false;
    if (at > date + 1 && COORDINATES.has(lower)) return false;
  }
  return false;
}

/** How many chunks may say which court it is that somebody is brought before. */
const COURT_REACH = 6;

/** "were brought before the Taraz District Court on the next morning": where, and not when. */
function isBeforeCourt(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.lower !== "before") return false;
  const end = chunks.findIndex((chunk, next) => next > at && (isVerb(chunk) || isDate(chunk) || chunk.lower === ","));
  return chunks.slice(at + 1, Math.min(end < 0 ? chunks.length : end, at + 1 + COURT_REACH)).some(isAgent);
}

/** "over the weekend" is when, "over a rally" is why. */
function isCause(chunks: readonly Chunk[], at: number): boolean {
  if (!causeWords.has(chunks[at]?.lower ?? "") || isBeforeCourt(chunks, at)) return false;
  // "dropped the case against N. on 3 March": whom it was brought against.
  if (chunks[at]?.lower === "against" && [1, 2, 3].some((step) => victimAt(chunks, at + step) !== null)) return false;
  return chunks[at]?.lower !== "over" || !isDate(chunks[at + 1]);
}

/** Behind the verb: up to a cause, a relative clause, a participle or a speaker, whose days are their own. */
function dateBehind(chunks: readonly Chunk[], { verb, to }: Clause, reason: ReasonRange | null): DateMention | null {
  let isOpen = true;
  for (let at = verb + 1; at < to; at++) {
    if (reason !== null && at >= reason.from && at < reason.to) {
      const last = dateBehindCharge(chunks, reason);
      if (last !== null) return last;
      at = reason.to - 1;
      isOpen = false;
      continue;
    }
    const chunk = chunks[at];
    if (chunk === undefined) break;
    if (isReporting(chunk)) return null;
    if (rulingVerbs.has(chunk.lower)) isOpen = true;
    else if (isCause(chunks, at) || relatives.has(chunk.lower)) isOpen = false;
    else if (chunk.kind === "verb" && !COORDINATES.has(chunks[at - 1]?.lower ?? "") && !isComplement(chunks, verb, at))
      isOpen = isSimultaneous(chunks, at);
    const found = dateAt(chunks, at);
    if (found === null || isOfReplaced(chunks, at, to)) continue;
    if (headsClause(chunks, at, to)) return null;
    if (isOpen) return surest(chunks, at, found);
  }
  return null;
}

/** "changed the fine (verdict of 16 December) to three years": the day of what was before, in brackets. */
function isOfReplaced(chunks: readonly Chunk[], date: number, to: number): boolean {
  const close = chunks.slice(date, to).findIndex(({ lower }) => lower === ")");
  const isOpen = chunks.slice(0, date).findLast(({ lower }) => lower === "(" || lower === ")")?.lower === "(";
  return isOpen && close >= 0 && REPLACING.has(chunks[date + close + 1]?.lower ?? "");
}

/** "allowed to go home that night": what follows belongs to the verb. */
function isComplement(chunks: readonly Chunk[], verb: number, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === "verb" && chunk.verb.form === "infinitive" && at - verb <= 2;
}

/** "two weeks later, on 13 September": the same day in another way; the calendar's is the surer. */
function surest(chunks: readonly Chunk[], at: number, found: DateMention): DateMention {
  if (found.value.counted === undefined) return found;
  const next = chunks.slice(at + 1, at + 4).findIndex(({ kind }) => kind === "mention");
  const between = chunks.slice(at + 1, at + 1 + Math.max(next, 0));
  const isApposition =
    next >= 0 && between.every(({ lower }) => [",", "(", "on", "the", "-", "–", "—"].includes(lower));
  return (isApposition ? dateAt(chunks, at + 1 + next) : null) ?? found;
}

/** "when she arrived", "as he left": what happened on the day of the outcome. */
function isSimultaneous(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--)
    if (["when", "as", "while", "upon"].includes(chunks[at]?.lower ?? "")) return true;
  return false;
}

/** "convicted of hooliganism on 5 May", "fined for “discrediting” on the same day": said last, and no day of an act. */
function dateBehindCharge(chunks: readonly Chunk[], { from, to, formal }: ReasonRange): DateMention | null {
  // In the words of the reason, or right behind them: "for “hooliganism” on 5 May".
  const at = chunks[to]?.lower === "on" ? to + 1 : to - 1;
  const found = dateAt(chunks, at);
  const words = chunks.slice(from, Math.min(to, at));
  const isOfAct = words.some(
    ({ kind, lower }) =>
      datedActs.has(lower) || kind === "verb" || relatives.has(lower) || (!formal && /\p{Ll}{3}ing$/u.test(lower)),
  );
  return found !== null && !isOfAct && chunks[at - 1]?.lower === "on" ? found : null;
}

/** "was stopped on 5 May and detained", "were taken on 5 May, all are at the station", "police stopped a car on 5 May and detained": two steps of one action. */
function isStepBefore(chunks: readonly Chunk[], first: number, date: number, verb: number): boolean {
  const chunk = chunks[first];
  const auxiliary = chunks[first - 1];
  const isPassive = [chunk, auxiliary].some((each) => each?.kind === "verb" && each.verb.passive);
  const isAction = chunk?.kind === "verb" && (isPassive || chunks.slice(0, first).some(isAgent));
  const next = chunks[verb];
  const isState = next?.kind === "verb" && next.verb.outcome?.role === "holder";
  return isAction && chunks.slice(date + 1, verb).some(({ lower }) => lower === "and" || (isState && lower === ","));
}

/** Whether a date before the verb belongs to something that led to it: "After a rally on 5 May,", "Accused of … on 5 May,". */
function isOfOther(chunks: readonly Chunk[], date: number, { from, verb }: Clause): boolean {
  for (let at = date - 1; at >= from; at--) {
    const chunk = chunks[at];
    const lower = chunk?.lower ?? "";
    if (lower === "," || lower === ";" || lower === ":") return false;
    if (isDate(chunk)) continue;
    // "It became known that on 13 March the court …": what is known begins with its day.
    if (lower === "that" && chunks.slice(at + 1, date).every((each) => headWords.has(each.lower))) return false;
    if (isVerb(chunk)) return !isStepBefore(chunks, at, date, verb);
    // "We recall that on 5 May N. was": a clause of its own.
    if (lower === "that" && (chunks[at - 1]?.lower === "," || isReporting(chunks[at - 1]))) return false;
    if ((causeWords.has(lower) && !isBeforeCourt(chunks, at)) || relatives.has(lower)) return true;
    if (
      chunk?.kind === "word" &&
      /\p{Ll}{3}ing$/u.test(lower) &&
      !["morning", "evening", "during", "hearing", "meeting"].includes(lower)
    )
      return true;
  }
  return false;
}

/** "said that", but not "found that" of a court, nor "in that city". */
function opensSpeech(chunks: readonly Chunk[], at: number): boolean {
  return opensClause(chunks, at) && !rulingVerbs.has(chunks[at - 1]?.lower ?? "");
}

/** Before the verb: the nearest that neither a speaker nor an aside nor a cause has. */
function dateBefore(chunks: readonly Chunk[], clause: Clause): DateMention | null {
  const { verb, from } = clause;
  for (let at = verb - 1; at >= from; at--) {
    const chunk = chunks[at];
    if (isInAside(chunks, at, verb)) continue;
    // "Journalists said on Friday that": what stands before is when somebody speaks.
    if (opensSpeech(chunks, at) || isReporting(chunk)) return null;
    const found = dateAt(chunks, at);
    if (found !== null && !isOfOther(chunks, at, clause)) return surest(chunks, at, found);
  }
  return null;
}

/** The date at the very head of a passage, where it is not that of somebody's words: it holds for all its clauses. */
function headDate(chunks: readonly Chunk[]): DateMention | null {
  const first = chunks.findIndex((chunk) => !(chunk.kind === "word" && headWords.has(chunk.lower)));
  const found = first < 0 ? null : dateAt(chunks, first);
  const verb = chunks.find((chunk) => isVerb(chunk) || isReporting(chunk));
  return found !== null && !isReporting(verb) ? found : null;
}

/** "got 15 days for disobedience; Sovetsky District Court, 5 May": the record of the ruling behind what it gave. */
function dateOfRecord(chunks: readonly Chunk[], { verb, to }: Clause): DateMention | null {
  if (to < chunks.length) return null;
  const opening = chunks.findLastIndex(({ lower }) => RECORD_MARKS.has(lower));
  const record = chunks.slice(opening);
  if (opening <= verb || record.some((chunk) => isVerb(chunk) || isReporting(chunk)) || !record.some(isAgent))
    return null;
  const date = record.findIndex(isDate);
  return date < 0 ? null : dateAt(chunks, opening + date);
}

/** Verbs of keeping somebody: what lasts since a day. */
const LASTING = new Set(["keep", "hold"]);

/** "has been in custody since 22 May", "since then has been kept in": the day a state began is that of the outcome that began it. */
function dateSince(chunks: readonly Chunk[], { verb, from, to }: Clause): DateMention | null {
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb") return null;
  const { outcome, passive, lemma } = chunk.verb;
  if (outcome?.role !== "holder" && !(passive && LASTING.has(lemma))) return null;
  const since = chunks.slice(from, to).findIndex(({ lower }) => lower === "since");
  const mention = since < 0 ? null : mentionOf(chunks[from + since + 1]);
  return mention?.kind === "date" ? mention : null;
}

/**
 * The day an outcome fell on, as its passage tells: behind its verb, before it, or at the head of the passage. The days
 * of its cause, of an act, a plan, a speaker or an earlier event (`isEarlier`: "had been") are not its own.
 */
export function eventDateOf(
  chunks: readonly Chunk[],
  clause: Clause,
  reason: ReasonRange | null,
  isEarlier: boolean,
): DateMention | null {
  const behind = dateSince(chunks, clause) ?? dateBehind(chunks, clause, reason);
  const own = behind ?? dateBefore(chunks, clause) ?? dateOfRecord(chunks, clause);
  return own ?? (isEarlier || clause.from === 0 ? null : headDate(chunks));
}
