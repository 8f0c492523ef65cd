import { type Confinement, homeArrests } from "../../lexicon/confinement.ts";
import {
  courtHouses,
  elsewhere,
  exitVerbs,
  freely,
  gatesLeft,
  outward,
  policeBuildings,
  riddingVerbs,
} from "../../lexicon/exits.ts";
import { adverbs } from "../../lexicon/verbs.ts";
import { barrier, REACH } from "../barrier.ts";
import { type Chunk, lowerAt, type VerbChunk } from "../Chunk.ts";
import { confinementIn } from "../confinementIn.ts";
import { endOfPhrase, textOf, type Words } from "../Words.ts";
import type { Found } from "./Found.ts";
import { phraseBehind } from "./phraseBehind.ts";

/** Whoever comes out of these was kept there. */
export const KEPT: ReadonlySet<Confinement | null> = new Set<Confinement | null>([
  "administrative",
  "pretrial",
  "isolator",
  "police",
  "custody",
  "prison",
]);

/** Where the phrase of the place opens that the verb at `at` says somebody leaves: behind "out of" or "through the gates of", or behind the verb itself; -1 for none. */
function placeLeft(chunks: readonly Chunk[], words: Words, at: number, { lemma, passive }: VerbChunk["verb"]): number {
  const ways = passive ? (riddingVerbs.has(lemma) ? ["of"] : undefined) : exitVerbs.get(lemma);
  if (ways === undefined) return -1;
  if (ways.includes("")) return at;
  let next = at + 1;
  while (outward.has(lowerAt(chunks, next)) || adverbs.has(lowerAt(chunks, next))) next += 1;
  const gate = endOfPhrase(words, next, gatesLeft);
  if (gate >= 0) return gate - 1;
  const link = lowerAt(chunks, next);
  const before = lowerAt(chunks, next - 1);
  if (link === "of") return ["out", "free"].includes(before) ? next : -1;
  return link === "from" && (ways.includes("from") || ["free", "home"].includes(before)) ? next : -1;
}

/** "left the colony for the hospital", "came out of the station to smoke", "left prison in handcuffs": not for good. */
function goesElsewhere(chunks: readonly Chunk[], at: number, end: number): boolean {
  const next = chunks[end];
  if (next?.lower === "to" || (next?.kind === "verb" && next.verb.form === "infinitive")) return true;
  const reach = chunks.slice(end, barrier(chunks, at, REACH));
  const comma = reach.findIndex(({ lower }) => lower === ",");
  return reach.slice(0, comma < 0 ? reach.length : comma).some(({ lower }) => elsewhere.has(lower));
}

/** "came out of the police department three hours later", "left the colony": the one who does so is free again. */
export function exitOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const from = placeLeft(chunks, words, at, verb);
  if (from < 0) return null;
  const { text, end } = phraseBehind(chunks, words, from);
  if (courtHouses.test(text) && freely.test(textOf(words, end, end + REACH)))
    return { outcome: { status: "released", role: "holder", formal: false }, end };
  // "left the remand prison for house arrest".
  if (homeArrests.test(text)) return { outcome: { status: "house-arrest", role: "holder", formal: false }, end };
  const kept = confinementIn(text);
  // "left the police" is to resign.
  if (!KEPT.has(kept) || (kept === "police" && !policeBuildings.test(textOf(words, from, end)))) return null;
  if (goesElsewhere(chunks, at, end)) return null;
  return { outcome: { status: "released", role: verb.passive ? "patient" : "holder", formal: false }, end };
}
