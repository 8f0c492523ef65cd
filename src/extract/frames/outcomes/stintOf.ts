import { captors } from "../../lexicon/seizures.ts";
import {
  busyThere,
  elsewhereKept,
  heldIn,
  hoursSpent,
  keptUntil,
  nightsSpent,
  stretches,
  stretchesIn,
} from "../../lexicon/stints.ts";
import { barrier } from "../barrier.ts";
import type { Chunk, VerbChunk } from "../Chunk.ts";
import { confinementIn } from "../confinementIn.ts";
import { textOf, type Words } from "../Words.ts";
import { doerOf } from "./doerOf.ts";
import type { Found } from "./Found.ts";
import { phraseBehind } from "./phraseBehind.ts";

/** How far, in chunks, the time and the place may stand from the verb. */
const REACH = 14;

/** "was kept till midnight", "they kept N. for three hours": by the police, where the words before tell of them. */
function keptFor(
  chunks: readonly Chunk[],
  words: Words,
  at: number,
  verb: VerbChunk["verb"],
  behind: string,
): Found | null {
  const doer = doerOf(chunks, words, at, verb);
  const isByPolice = doer === "" || captors.test(doer) || /\bthey$/u.test(doer);
  if (!isByPolice || !keptUntil.test(behind) || elsewhereKept.test(behind)) return null;
  return { outcome: { status: "released", role: "patient", formal: false, ofHeld: true }, end: at + 1 };
}

/** "has spent the last five months in pre-trial detention": how long he is to be kept, or has been, is not what a court gave. */
function keptThrough(chunks: readonly Chunk[], words: Words, at: number, to: number): Found | null {
  const link = chunks.findIndex(({ lower }, next) => next > at && next < to && (lower === "in" || lower === "under"));
  if (link < 0 || !stretches.test(textOf(words, at + 1, link))) return null;
  const status = stretchesIn[confinementIn(phraseBehind(chunks, words, link).text) ?? ""];
  return status === undefined ? null : { outcome: { status, role: "holder", formal: false }, end: link };
}

/** "spent the night in a cell", "spent five hours in the police department", "was kept till midnight": held for part of a day. */
export function stintOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  if (verb.lemma !== "spend" && verb.lemma !== "keep") return null;
  const behind = textOf(words, at + 1, barrier(chunks, at, REACH));
  if (verb.lemma === "keep") return keptFor(chunks, words, at, verb, behind);
  const kept = verb.passive ? null : keptThrough(chunks, words, at, barrier(chunks, at, REACH));
  if (kept !== null) return kept;
  if (verb.passive || !heldIn.test(behind) || busyThere.test(behind)) return null;
  const isNight = nightsSpent.test(behind);
  if (!isNight && !hoursSpent.test(behind)) return null;
  return { outcome: { status: isNight ? "detained" : "released", role: "holder", formal: false }, end: at + 1 };
}
