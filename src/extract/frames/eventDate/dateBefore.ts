import { relatives } from "../../lexicon/grammar.ts";
import { causeWords, headWords, noParticiples, rulingVerbs } from "../../lexicon/reporting.ts";
import { rulingNouns } from "../../lexicon/verbs.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Chunk } from "../Chunk.ts";
import { type Clause, opensClause } from "../clause.ts";
import { isInAside } from "../isInAside.ts";
import { isAgent, isDate, isReporting, isVerb } from "./chunkKinds.ts";
import { dateAt } from "./dateAt.ts";
import { COORDINATES } from "./headsClause.ts";
import { isBeforeCourt } from "./isCause.ts";
import { surest } from "./surest.ts";

type DateMention = MentionOf<"date">;

/** How far from what it does a court may be named. Chunks. */
const COURT_REACH = 8;

/** "were before the judge on Thursday and will remain in custody". */
const APPEARING = new Set(["be", "appear", "stand", "come", "go"]);

/** "was stopped on 5 May and detained", "were taken on 5 May, all are at the station", "police stopped a car on 5 May and detained": two steps of one action. */
function isStepBefore(chunks: readonly Chunk[], first: number, date: number, verb: number): boolean {
  const chunk = chunks[first];
  const auxiliary = chunks[first - 1];
  const isPassive = [chunk, auxiliary].some((each) => each?.kind === "verb" && each.verb.passive);
  const isInCourt =
    chunk?.kind === "verb" &&
    APPEARING.has(chunk.verb.lemma) &&
    chunks[first + 1]?.lower === "before" &&
    chunks.slice(first + 1, first + 1 + COURT_REACH).some(isAgent);
  const isAction = chunk?.kind === "verb" && (isPassive || isInCourt || chunks.slice(0, first).some(isAgent));
  const next = chunks[verb];
  const isState = next?.kind === "verb" && next.verb.outcome?.role === "holder";
  return isAction && chunks.slice(date + 1, verb).some(({ lower }) => lower === "and" || (isState && lower === ","));
}

/** How many chunks may name a ruling before its day: "the decision of the Osh City Court of 3 May". */
const RULING_REACH = 10;

/** "left in force the ruling of 15 May, by which a court had remanded N.": the day of the ruling is that of what it says. */
function isOfRuling(chunks: readonly Chunk[], date: number, verb: number): boolean {
  if (!["of", "dated", "on", "from"].includes(chunks[date - 1]?.lower ?? "")) return false;
  const behind = chunks.slice(date + 1, Math.min(verb, date + 4));
  if (!behind.some(({ lower }) => lower === "which") || chunks.slice(date + 1, verb).some(isVerb)) return false;
  for (let at = date - 1; at >= Math.max(0, date - RULING_REACH); at--) {
    if (isVerb(chunks[at]) || chunks[at]?.lower === ",") return false;
    if (rulingNouns.has(chunks[at]?.lower ?? "")) return true;
  }
  return false;
}

/** "spent a night there and on 22 May was released": nothing else stands between the joint and the day. */
function isHeadedBy(chunks: readonly Chunk[], joint: number, date: number): boolean {
  return chunks.slice(joint + 1, date).every(({ kind, lower }) => kind === "word" && headWords.has(lower));
}

/** "N., a court ruled on Tuesday, must spend", "was sanctioned on 20 May by a court, which remanded": the act of the court itself. */
function isRuling(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return (
    rulingVerbs.has(chunk?.lower ?? "") && chunks.slice(Math.max(0, at - COURT_REACH), at + COURT_REACH).some(isAgent)
  );
}

/** Whether a date before the verb belongs to something that led to it: "After a rally on 5 May,", "Accused of … on 5 May,". */
function isOfOther(chunks: readonly Chunk[], date: number, { from, verb }: Clause): boolean {
  if (isOfRuling(chunks, date, verb)) return false;
  for (let at = date - 1; at >= from; at--) {
    const chunk = chunks[at];
    const lower = chunk?.lower ?? "";
    if (lower === "," || lower === ";" || lower === ":") return false;
    if (isDate(chunk)) continue;
    // "It became known that on 13 March the court …": what is known begins with its day.
    if (lower === "that" && chunks.slice(at + 1, date).every((each) => headWords.has(each.lower))) return false;
    if (COORDINATES.has(lower) && isHeadedBy(chunks, at, date))
      return at > from && !chunks.slice(from, at).some(isVerb);
    if (isVerb(chunk)) return !isStepBefore(chunks, at, date, verb) && !isRuling(chunks, at);
    // "We recall that on 5 May N. was": a clause of its own.
    if (lower === "that" && (chunks[at - 1]?.lower === "," || isReporting(chunks[at - 1]))) return false;
    // "which on 14 May had placed N. in custody": the clause of the verb itself.
    if (relatives.has(lower) && !chunks.slice(date + 1, verb).some(isVerb)) return false;
    if ((causeWords.has(lower) && !isBeforeCourt(chunks, at)) || relatives.has(lower)) return true;
    if (chunk?.kind === "word" && /\p{Ll}{3}ing$/u.test(lower) && !noParticiples.has(lower)) return true;
  }
  return false;
}

/** "said that", but not "found that" of a court, nor "in that city". */
function opensSpeech(chunks: readonly Chunk[], at: number): boolean {
  return opensClause(chunks, at) && !rulingVerbs.has(chunks[at - 1]?.lower ?? "");
}

/** Before the verb: the nearest that neither a speaker nor an aside nor a cause has. */
export function dateBefore(chunks: readonly Chunk[], clause: Clause): DateMention | null {
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
