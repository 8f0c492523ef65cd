import { conditions } from "../../lexicon/accusations.ts";
import { chargeCategoryOf } from "../../lexicon/charges.ts";
import type { Chunk } from "../Chunk.ts";
import { victimAt } from "../people/People.ts";
import { listStartingAt } from "../people/peopleIn.ts";
import { reasonOf } from "../reasons/reasonOf.ts";
import { type Accusation, lawsFrom, REACH } from "./Accusation.ts";

/** "If convicted of treason, he faces …": the outcome is open, the charge is not. */
export function conditionAt(article: string, chunks: readonly Chunk[], at: number): Accusation | null {
  const word = chunks[at];
  if (word?.kind !== "verb" || word.verb.outcome?.formal !== true || word.verb.outcome.status !== null) return null;
  const isOpen = word.verb.unreal || chunks.slice(Math.max(0, at - 3), at).some(({ lower }) => conditions.has(lower));
  if (!isOpen) return null;
  const comma = chunks.findIndex(({ lower }, index) => index > at && lower === ",");
  const to = comma < 0 ? chunks.length : comma;
  const reason = reasonOf(article, chunks, { verb: at, from: at, to });
  const laws = lawsFrom(chunks, at, Math.min(chunks.length, at + REACH));
  const formal = reason?.formal && chargeCategoryOf(reason.text) !== null ? reason : null;
  if (formal === null && laws.length === 0) return null;
  const behind = chunks.findIndex((_, index) => index > at && index < at + REACH && victimAt(chunks, index) !== null);
  return { word, victims: behind < 0 ? [] : listStartingAt(chunks, behind), reason: formal, laws };
}
