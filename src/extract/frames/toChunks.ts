import {
  gettingPhrases,
  givingVerbs,
  type Outcome,
  outcomePhrases,
  outcomeStates,
  outcomeVerbs,
} from "../lexicon/outcomes.ts";
import { adverbs, auxiliaries, commonVerbs, modals, negations } from "../lexicon/verbs.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";
import type { Chunk } from "./Chunk.ts";

interface Main {
  outcome: Outcome | null;
  word: string;
  length: number;
}

const GIVING: Outcome = { status: null, role: "recipient", formal: false };

/** Words before "-ed" that make it an adjective: "a banned organisation", "unauthorised rally". */
const BEFORE_ADJECTIVE = new Set([
  "a",
  "an",
  "the",
  "of",
  "in",
  "for",
  "with",
  "by",
  "on",
  "their",
  "his",
  "her",
  "“",
  '"',
  "and",
]);

function isAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, step) => tokens[at + step]?.lower === word);
}

/** How far, in tokens, a complement may stand from its verb. */
const REACH = 24;

/** Whether the complement stands behind the verb at `at`, at once or behind whom it befalls. */
function hasComplement(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let next = at + 1; next <= at + REACH && next < tokens.length; next++) {
    if (isAt(tokens, next, words)) return true;
    if (tokens[next]?.text === ";") return false;
  }
  return false;
}

function phraseAt(tokens: readonly Token[], at: number): Main | null {
  const getting = gettingPhrases.find(({ words }) => isAt(tokens, at, words));
  if (getting !== undefined)
    return { outcome: getting.outcome, word: getting.words[0] ?? "", length: getting.words.length };
  const word = tokens[at]?.lower ?? "";
  const found = outcomePhrases.find(
    ({ verbs, complement }) => verbs.has(word) && hasComplement(tokens, at, complement),
  );
  if (found === undefined) return null;
  const isClose = isAt(tokens, at + 1, found.complement);
  return { outcome: found.outcome, word, length: isClose ? 1 + found.complement.length : 1 };
}

function stateAt(tokens: readonly Token[], at: number): Main | null {
  const found = outcomeStates.find(({ words }) => isAt(tokens, at, words));
  return found === undefined
    ? null
    : { outcome: found.outcome, word: found.words[0] ?? "", length: found.words.length };
}

function mainVerbAt(tokens: readonly Token[], at: number, hasAuxiliary: boolean): Main | null {
  const phrase = phraseAt(tokens, at) ?? (hasAuxiliary ? stateAt(tokens, at) : null);
  if (phrase !== null) return phrase;
  const word = tokens[at]?.lower ?? "";
  const outcome = outcomeVerbs[word] ?? (givingVerbs.has(word) ? GIVING : null);
  if (outcome !== null) return isAdjective(tokens, at, hasAuxiliary) ? null : { outcome, word, length: 1 };
  if (hasAuxiliary && /(?:ed|en|ing)$/u.test(word)) return { outcome: null, word, length: 1 };
  if (commonVerbs.has(word) && !hasAuxiliary) return { outcome: null, word, length: 1 };
  const regular = /\p{Ll}{2}ed$/u.test(word) && !BEFORE_ADJECTIVE.has(tokens[at - 1]?.lower ?? "");
  return regular && !hasAuxiliary ? { outcome: null, word, length: 1 } : null;
}

/** "the detained activists": a participle between a determiner and a noun describes and tells nothing new. */
function isAdjective(tokens: readonly Token[], at: number, hasAuxiliary: boolean): boolean {
  return !hasAuxiliary && ["a", "an", "the", "of", "their", "his", "her", "all"].includes(tokens[at - 1]?.lower ?? "");
}

interface Prefix {
  to: number;
  hasAuxiliary: boolean;
  hasBe: boolean;
  singular: boolean;
  unreal: boolean;
}

/** "that N. be sentenced", "risks being jailed": without a finite verb before it, nothing is reported. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return word === "be" || word === "being" || word === "having";
}

/** Auxiliaries, modals, negations and adverbs before the main verb. */
function prefixAt(tokens: readonly Token[], at: number): Prefix {
  const prefix: Prefix = { to: at, hasAuxiliary: false, hasBe: false, singular: false, unreal: isBare(tokens, at) };
  for (; prefix.to < at + 6; prefix.to++) {
    const word = tokens[prefix.to]?.lower ?? "";
    if (auxiliaries.has(word) && !(givingVerbs.has(word) && !prefix.hasAuxiliary)) {
      prefix.hasAuxiliary = true;
      if (["is", "was", "has"].includes(word)) prefix.singular = true;
      if (!["has", "have", "had"].includes(word)) prefix.hasBe = true;
    } else if (modals.has(word) || negations.has(word)) prefix.unreal = true;
    else if (!adverbs.has(word) || (!prefix.hasAuxiliary && !prefix.unreal)) break;
  }
  return prefix;
}

interface VerbGroup {
  chunk: Chunk;
  to: number;
}

function verbGroupAt(tokens: readonly Token[], at: number): VerbGroup | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== "word") return null;
  const prefix = prefixAt(tokens, at);
  const main = mainVerbAt(tokens, prefix.to, prefix.hasAuxiliary);
  if (main === null && !prefix.hasAuxiliary) return null;
  const to = main === null ? prefix.to : prefix.to + main.length;
  const last = tokens[to - 1] ?? first;
  const verb = {
    outcome: main?.outcome ?? null,
    word: main?.word ?? "",
    passive: prefix.hasBe,
    singular: prefix.singular,
    unreal: prefix.unreal,
  };
  return { to, chunk: { kind: "verb", verb, lower: main?.word ?? "", start: first.start, end: last.end } };
}

/** A passage as a row of chunks, for the grammar to walk along. */
export function toChunks({ tokens, sightings }: Read): Chunk[] {
  const startingAt = new Map(sightings.map((sighting) => [sighting.from, sighting]));
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const sighting = startingAt.get(at);
    // An auxiliary or a phrase may hold a word that another rule took as an agent: "brought to court".
    const group = sighting === undefined || sighting.mention.kind === "agent" ? verbGroupAt(tokens, at) : null;
    if (group !== null) {
      chunks.push(group.chunk);
      at = group.to;
    } else if (sighting !== undefined) {
      const { start, end } = sighting.mention;
      chunks.push({ kind: "mention", mention: sighting.mention, lower: "", start, end });
      at = sighting.to;
    } else {
      const kind = token.kind === "mark" ? "mark" : "word";
      chunks.push({ kind, lower: token.lower, start: token.start, end: token.end });
      at += 1;
    }
  }
  return chunks;
}
