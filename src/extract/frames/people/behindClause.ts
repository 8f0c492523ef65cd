import { prepositions, relatives } from "../../lexicon/grammar.ts";
import { OBJECT_PRONOUN } from "../../mentions/anaphorRule.ts";
import { type Chunk, isVerb, lowerAt, mentionOf, verbFrom } from "../Chunk.ts";
import { isPlainWord } from "./isPlainWord.ts";
import { memberAt } from "./memberAt.ts";
import { opensPenalty } from "./opensPenalty.ts";
import { victimAt } from "./People.ts";

/** "who", "whose", "for whom": a clause that opens at `open`. */
function opensRelative(chunks: readonly Chunk[], open: number): boolean {
  const first = lowerAt(chunks, open);
  if (["who", "whose", "whom"].includes(first)) return true;
  return prepositions.has(first) && ["whom", "whose"].includes(lowerAt(chunks, open + 1));
}

/** ", detained on Monday", and not ", detained N.": a participle that says something of whom it stands behind. */
function opensParticiple(chunks: readonly Chunk[], open: number): boolean {
  const first = chunks[open];
  if (first?.kind !== "verb" || victimAt(chunks, open + 1) !== null) return false;
  return first.verb.form === "bare" || first.verb.form === "gerund";
}

/** Where a clause between commas ends that the comma at `at` closes; `null` where that one closes nothing. */
function closedByComma(chunks: readonly Chunk[], at: number, isRelative: boolean): number | null {
  if (lowerAt(chunks, at) !== ",") return null;
  if (opensPenalty(chunks, at + 1)) return at + 1;
  const [next, verb] = [chunks[at + 1], verbFrom(chunks, at + 1)];
  const isOrdered = verb?.verb.form === "infinitive" && verb.verb.passive;
  if (verb !== null && (verb.verb.form === "finite" || isOrdered || !isRelative)) return at + 1;
  if (["and", "as"].includes(lowerAt(chunks, at + 1)) && memberAt(chunks, at + 2) !== null) return at;
  return mentionOf(next)?.kind === "person" ? at : null;
}

/** Whether the verb at `at` is the main one, behind a clause without commas. */
function isMainVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "verb" || chunk.verb.form !== "finite") return false;
  // "the men who were detained were jailed": the second verb is the main one.
  if (isVerb(chunks, at - 1)) return true;
  const before = lowerAt(chunks, at - 1);
  const isJoined = ["and", "or", ",", "but"].includes(before) || relatives.has(before);
  if (!isJoined && isPlainWord(chunks[at - 1])) return true;
  const mention = mentionOf(chunks[at - 1]);
  return ["date", "place", "term"].includes(mention?.kind ?? "") || mention?.rule === OBJECT_PRONOUN;
}

/** Where a clause with "who" or a participle that opens at `at` gives way to what it stands in. */
export function behindClause(chunks: readonly Chunk[], at: number): number {
  const hasComma = lowerAt(chunks, at) === ",";
  const open = hasComma ? at + 1 : at;
  const isRelative = opensRelative(chunks, open);
  if (!isRelative && !(hasComma && opensParticiple(chunks, open))) return at;
  const own = isRelative ? chunks.findIndex((_, next) => next > open && isVerb(chunks, next)) : open;
  if (own < 0) return at;
  for (let to = own + 1; to < chunks.length; to++) {
    if (lowerAt(chunks, to) === ";") return to;
    if (!hasComma && isMainVerb(chunks, to)) return to;
    const close = hasComma ? closedByComma(chunks, to, isRelative) : null;
    if (close !== null) return close;
  }
  return hasComma ? chunks.length : at;
}
