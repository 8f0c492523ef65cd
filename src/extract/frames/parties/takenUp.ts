import { lowerAt, type Verb } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import type { Frame } from "../Frame.ts";
import { findingBefore } from "../finding.ts";
import type { Utterance } from "../frameAt.ts";
import type { Syntax } from "../Syntax.ts";
import { NOBODY, type Party } from "./Party.ts";

function isGift({ outcome, passive }: Verb): boolean {
  return outcome?.role === "recipient" && !passive;
}

/** "convicted him and imposed a fine": the one the verb before befell, else of whom the court has found something. */
export function takenUp({ syntax, passage }: Utterance, { verb: at }: Clause, last: Frame | null): Party {
  const chunk = syntax.chunks[at];
  if (chunk?.kind !== "verb" || !isGift(chunk.verb) || lowerAt(syntax.chunks, at - 1) !== "and") return NOBODY;
  if (last?.passage.index !== passage.index) return findingBefore(syntax, at)?.party ?? NOBODY;
  return { victims: last.victims, included: [], relative: false, at };
}

/** "On 4 May the court found that N. had … and imposed": the day of the finding is that of what follows from it. */
export function datedByFinding(syntax: Syntax, at: number, verb: Verb, frame: Frame): Frame {
  return frame.date !== null || !isGift(verb) ? frame : { ...frame, date: findingBefore(syntax, at)?.date ?? null };
}
