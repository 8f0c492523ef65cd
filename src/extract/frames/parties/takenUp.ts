import { courtWords } from "../../lexicon/fragments.ts";
import { lowerAt, type Verb } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import type { Frame } from "../Frame.ts";
import { findingBefore } from "../finding.ts";
import type { Utterance } from "../frameAt.ts";
import { isGiver } from "../people/isGiver.ts";
import type { Syntax } from "../Syntax.ts";
import { NOBODY, type Party } from "./Party.ts";

function isGift({ outcome, passive }: Verb): boolean {
  return outcome?.role === "recipient" && !passive;
}

/** What joins the clause of a court to what befell somebody before. */
const LINKS = new Set(["and", "when", "where", "before", "but", "which", ";"]);

/** Behind these, whoever did what stands before does what the verb says as well. */
const GOING_ON = new Set(["and", "but", "yet"]);

/** "…, when a judge imposed a fine", "and the next day the court ordered", "; however, it applied": a clause of the court about nobody else. */
function isOfCourt({ chunks, people }: Syntax, at: number): boolean {
  const link = chunks.findLastIndex(({ lower }, each) => each < at && LINKS.has(lower));
  const subject = chunks.slice(link + 1, at);
  if (link < 0 || subject.some(({ kind }) => kind === "verb")) return false;
  const named = people.filter(({ from }) => from > link && from < at);
  if (named.some(({ members }) => !members.every(({ mention }) => isGiver(mention)))) return false;
  return lowerAt(chunks, link) === "which" || subject.some(({ lower }) => lower === "it" || courtWords.has(lower));
}

/** "convicted him and imposed a fine": the one the verb before befell, else of whom the court has found something. */
export function takenUp({ syntax, passage }: Utterance, { verb: at }: Clause, last: Frame | null): Party {
  const chunk = syntax.chunks[at];
  if (chunk?.kind !== "verb" || !isGift(chunk.verb)) return NOBODY;
  const isOne = last?.victims.length === 1 && last.passage.index === passage.index;
  if (!GOING_ON.has(lowerAt(syntax.chunks, at - 1)) && !(isOne && isOfCourt(syntax, at))) return NOBODY;
  if (last?.passage.index !== passage.index) return findingBefore(syntax, at)?.party ?? NOBODY;
  return { victims: last.victims, included: [], relative: false, at };
}

/** "On 4 May the court found that N. had … and imposed": the day of the finding is that of what follows from it. */
export function datedByFinding(syntax: Syntax, at: number, verb: Verb, frame: Frame): Frame {
  return frame.date !== null || !isGift(verb) ? frame : { ...frame, date: findingBefore(syntax, at)?.date ?? null };
}
