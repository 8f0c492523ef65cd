import type { Status } from "../../../domain/vocabulary.ts";
import {
  awaited,
  beforeTrial,
  type Confinement,
  confinementOutcomes,
  confiningVerbs,
  daysOfArrest,
  daysOfCourt,
  housesOfDays,
  housesOfDetention,
  lastingCustody,
  monthsOfCustody,
  untilADay,
} from "../../lexicon/confinement.ts";
import { reflexives } from "../../lexicon/grammar.ts";
import { placingVerbs, vanishingVerbs } from "../../lexicon/outcomes.ts";
import { barrier, REACH } from "../barrier.ts";
import { type Chunk, lowerAt, mentionOf, type VerbChunk } from "../Chunk.ts";
import { confinementIn } from "../confinementIn.ts";
import { textOf, type Words } from "../Words.ts";
import { behindAdverbs } from "./behindAdverbs.ts";
import type { Found } from "./Found.ts";
import { phraseBehind } from "./phraseBehind.ts";

const INTO = new Set(["for", "in", "into", "to", "under", "behind", "at", "on", "inside", "onto"]);

const RIDES: ReadonlySet<Confinement> = new Set<Confinement>(["vehicle", "transport"]);

const HOLDING = new Set(["hold", "keep", "detain", "arrest", "leave", "intern", "close", "shut", "contain"]);

/** Parts of a house of the police in which somebody serves days. */
const CELLS = /\b(?:cells?|wards?|wings?)\b/u;

function placedStatus(
  lemma: string,
  kind: "carry" | "put" | "stay",
  confinement: Confinement,
  clause: string,
  place: string,
): Status | null {
  if (confinement === "dwelling") return confiningVerbs.has(lemma) ? "house-arrest" : null;
  const column = HOLDING.has(lemma) ? "stay" : vanishingVerbs.has(lemma) ? "carry" : kind;
  const status = confinementOutcomes[confinement][column];
  // "will await his trial in Gldani prison": whatever the house, no verdict has been given.
  if (lemma === "await" && (status === "imprisoned" || status === "detained")) return "pretrial-detention";
  // "placed in the temporary detention centre for two months": no night at the police.
  const isForMonths = confinement === "police" && column === "put" && monthsOfCustody.test(clause);
  const mayLast = confinement === "custody" || confinement === "bars";
  const isLong = isForMonths || (mayLast && column === "stay" && lastingCustody.test(clause));
  const mayBeDays =
    confinement === "custody" || (["pretrial", "isolator", "police"].includes(confinement) && housesOfDays.test(place));
  const isOfDays = mayBeDays && kind === "put" && daysOfArrest.test(clause);
  if (status === "imprisoned" && HOLDING.has(lemma))
    return beforeTrial.test(clause) ? "pretrial-detention" : "detained";
  const isOfCourt = confinement === "police" && kind === "put" && CELLS.test(place) && daysOfCourt.test(clause);
  if (isOfDays || isOfCourt) return "administrative-arrest";
  const mayEnd = status === "imprisoned" || (confinement === "police" && housesOfDetention.test(place));
  if (isLong || (mayEnd && kind === "stay" && untilADay.test(clause))) return "pretrial-detention";
  return status !== null &&
    ["imprisoned", "detained"].includes(status) &&
    confinement !== "police" &&
    beforeTrial.test(clause)
    ? "pretrial-detention"
    : status;
}

/** The longest name, in chunks, of what somebody waits for. */
const LONGEST_WAIT = 5;

/** Behind what somebody waits for who is kept: "awaiting his trial in a cell"; -1 where he waits for something else. */
function behindAwaited(chunks: readonly Chunk[], words: Words, first: number): number {
  for (let next = first + 1; next <= first + LONGEST_WAIT; next++)
    if (awaited.test(textOf(words, first, next)) && INTO.has(lowerAt(chunks, next))) return next;
  return -1;
}

/** Where the words for the place of somebody who is somewhere begin, or -1. */
function openingOfStay(chunks: readonly Chunk[], words: Words, at: number, lemma: string): number {
  const first = behindAdverbs(chunks, at + 1);
  if (lemma === "await") return behindAwaited(chunks, words, first);
  // "found himself in a cell": whom somebody else finds there is no news of its own.
  if (lemma === "find" && !reflexives.has(lowerAt(chunks, at + 1))) return -1;
  // "is sitting at home under house arrest".
  return lowerAt(chunks, first) === "at" && lowerAt(chunks, first + 1) === "home" ? first + 2 : first;
}

/** "placed under probation supervision": at liberty, as what was given before is served. */
function boundsOf(place: string): { bounded?: true } {
  return place.includes("probation") ? { bounded: true } : {};
}

/** "taken to a police station", "put N. under house arrest", "remains behind bars". */
export function placementOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const kind = placingVerbs.get(verb.lemma);
  if (kind === undefined) return null;
  const close = kind === "stay" ? openingOfStay(chunks, words, at, verb.lemma) : behindAdverbs(chunks, at + 1);
  if (close < 0) return null;
  const to = kind === "stay" ? close + 2 : barrier(chunks, at, REACH, true);
  let ride: Found | null = null;
  for (let next = close; next < to; next++) {
    const lower = lowerAt(chunks, next);
    if (!INTO.has(lower)) continue;
    const { text, end } = phraseBehind(chunks, words, next);
    const confinement = confinementIn(text);
    if (confinement === null) continue;
    // "five activists, including N. in custody": only lists include anybody.
    if ((verb.lemma === "include" || verb.lemma === "add") && confinement !== "wanted") continue;
    if ((confinement === "bars") !== (lower === "behind" && confinement === "bars")) continue;
    if (verb.lemma === "go" && !["house", "prison", "pretrial", "administrative", "bars"].includes(confinement))
      continue;
    if (lower === "for" && confinement !== "psychiatric") continue;
    if (kind === "stay" && next > close && mentionOf(chunks[close])?.kind !== "date") continue;
    // Whoever is kept is tried or charged in the words before as well.
    const from = kind === "stay" ? 0 : at;
    const status = placedStatus(verb.lemma, kind, confinement, textOf(words, from, barrier(chunks, at, REACH)), text);
    if (status === null) continue;
    const role = kind === "stay" ? "holder" : "patient";
    const found: Found = { outcome: { status, role, formal: false, ...boundsOf(text) }, end };
    // "returned in a police van to the remand prison": what carries somebody says less than where to.
    if (!RIDES.has(confinement) || lower !== "in") return found;
    ride ??= found;
  }
  return ride;
}
