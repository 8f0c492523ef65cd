import { puttingVerbs } from "../../lexicon/confinement.ts";
import { relatives } from "../../lexicon/grammar.ts";
import { givingVerbs } from "../../lexicon/outcomes.ts";
import { rulingVerbs } from "../../lexicon/reporting.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Chunk } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import { isAgent, isReporting, isVerb } from "./chunkKinds.ts";
import { dateAt } from "./dateAt.ts";
import { dateBehindCharge, type ReasonRange } from "./dateBehindCharge.ts";
import { COORDINATES, headsClause } from "./headsClause.ts";
import { isCause } from "./isCause.ts";
import { surest } from "./surest.ts";

/** Words before the court that gave an outcome, and how far behind them it stands. */
const COURT_LINKS = new Set(["at", "by", "in"]);
const COURT_REACH = 6;

const SIMULTANEOUS = new Set(["when", "as", "while", "upon"]);
const WHITHER = new Set(["where", "which"]);

type DateMention = MentionOf<"date">;

/** Words before what a penalty became. */
const REPLACING = new Set(["to", "with", "by"]);

/** Behind the verb: up to a cause, a relative clause, a participle or a speaker, whose days are their own. */
export function dateBehind(
  chunks: readonly Chunk[],
  { verb, to }: Clause,
  reason: ReasonRange | null,
): DateMention | null {
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
    if (rulingVerbs.has(chunk.lower) || isOfCourt(chunks, at) || isImposing(chunks, at)) isOpen = true;
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

/** "20 days, for disobedience, at the same court that evening": behind its reason an outcome goes on with who gave it. */
function isOfCourt(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.lower !== "," || !COURT_LINKS.has(chunks[at + 1]?.lower ?? "")) return false;
  const behind = chunks.slice(at + 2, at + 2 + COURT_REACH);
  const court = behind.findIndex(isAgent);
  return court >= 0 && !behind.slice(0, court).some(isVerb);
}

/** "is serving a four-year term for fraud, imposed by a court in Osh in May": when the penalty was given. */
function isImposing(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === "verb" &&
    chunk.verb.form === "bare" &&
    givingVerbs.has(chunk.verb.lemma) &&
    chunks[at - 1]?.lower === ","
  );
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

/** "when she arrived", "as he left", "where he was placed": what happened on the day of the outcome. */
function isSimultaneous(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb];
  const before = chunks.slice(Math.max(0, verb - 4), verb).map(({ lower }) => lower);
  const isPut = chunk?.kind === "verb" && chunk.verb.passive && puttingVerbs.has(chunk.verb.lemma);
  return before.some((lower) => SIMULTANEOUS.has(lower) || (isPut && WHITHER.has(lower)));
}
