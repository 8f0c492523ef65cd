import { chargeCategoryOf } from "../../lexicon/charges.ts";
import { decisionNouns } from "../../lexicon/dateWords.ts";
import { reasonEnds, tribunals } from "../../lexicon/reasons.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";

/** In words: "attempted murder", "high treason". */
const LONGEST_NAME_OF_CRIME = 3;

/** Whether what stands behind a comma goes on with a list of charges: "of treason, espionage and riots". */
function goesOn(chunks: readonly Chunk[], comma: number, to: number, formal: boolean): boolean {
  const next = lowerAt(chunks, comma + 1);
  if (/\p{Ll}{2}ing$/u.test(next) && next !== "having" && next !== "being") return true;
  if (!formal) return false;
  const rest = chunks.slice(comma + 1, to);
  const length = rest.findIndex(({ lower }) => /^[,;.]$/u.test(lower));
  const item = rest.slice(0, length < 0 ? rest.length : length);
  const isPlain = item.every(
    (chunk) => chunk.kind === "word" || mentionOf(chunk)?.kind === "organisation" || /^["“”«»]$/u.test(chunk.lower),
  );
  const opensOther =
    /^(?:a|an|the|which|who|where|when|his|her|its|their|he|she|they|it|in|on|at|by|under|also|then|as)$/u;
  const text = item.map(({ lower }) => lower).join(" ");
  return isPlain && item.length > 0 && item.length < 9 && !opensOther.test(next) && chargeCategoryOf(text) !== null;
}

/** "for treason in September 2023": no act, but a crime by its name; the date is that of the verdict. */
function isDateBehindNoun(chunks: readonly Chunk[], from: number, at: number): boolean {
  if (at <= from || at - from > LONGEST_NAME_OF_CRIME || !["in", "on"].includes(lowerAt(chunks, at))) return false;
  const isNoun = chunks.slice(from, at).every(({ kind, lower }) => kind === "word" && !/\p{L}{3}ing$/u.test(lower));
  return isNoun && mentionOf(chunks[at + 1])?.kind === "date";
}

/** How far behind "by" the court may stand: "by the Taraz specialised administrative court". */
const COURT_REACH = 7;

function isWithinPhrase(chunks: readonly Chunk[], at: number, words: ReadonlySet<string>): boolean {
  const behind = chunks.slice(at + 1, at + 1 + COURT_REACH);
  const found = behind.findIndex(({ lower }) => words.has(lower));
  return found >= 0 && !behind.slice(0, found).some(({ kind, lower }) => kind === "verb" || lower === ",");
}

/** "convicted of fraud by a Dushanbe court": who judged, and no part of the crime. */
function namesCourt(chunks: readonly Chunk[], at: number): boolean {
  return lowerAt(chunks, at) === "by" && isWithinPhrase(chunks, at, tribunals);
}

/** "serving six years for fraud under a court verdict of 2022": by what he serves them. */
function namesRuling(chunks: readonly Chunk[], at: number): boolean {
  return lowerAt(chunks, at) === "under" && isWithinPhrase(chunks, at, decisionNouns);
}

/** Whether somebody stands here of whom something else is told: "for treason and she a fine for libel". */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const [kind, next] = [mentionOf(chunks[at])?.kind ?? "", chunks[at + 1]];
  if (kind === "anaphor")
    return next?.kind === "verb" || next?.lower === "a" || ["term", "fine"].includes(mentionOf(next)?.kind ?? "");
  return ["person", "agent"].includes(kind);
}

/** Where a reason ends: with its clause, at a bracket or a word that ends it, or at a comma behind which no further act follows. */
export function endOf(chunks: readonly Chunk[], from: number, to: number, formal: boolean): number {
  let quoted = false;
  for (let at = from; at < to; at++) {
    const { lower } = chunks[at] ?? { lower: "" };
    if (/^["“”«»]$/u.test(lower)) quoted = lower === '"' ? !quoted : lower === "“" || lower === "«";
    if (quoted) continue;
    if (lower === ";" || lower === "(" || lower === "—" || lower === "–" || (at > from && reasonEnds.has(lower)))
      return at;
    if (at > from && opensClause(chunks, at) && lowerAt(chunks, at - 1) === "and") return at - 1;
    if (formal && (isDateBehindNoun(chunks, from, at) || (at > from && namesCourt(chunks, at)))) return at;
    // "sentenced for fraud to two years": the penalty behind its reason.
    if (at > from && lower === "to" && mentionOf(chunks[at + 1])?.kind === "term") return at;
    if (at > from && namesRuling(chunks, at)) return at;
    if (lower === "," && !goesOn(chunks, at, to, formal)) return at;
  }
  return chunks[to - 1]?.lower === "." ? to - 1 : to;
}
