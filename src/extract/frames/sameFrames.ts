import { sentenceNouns } from "../lexicon/penaltyNouns.ts";
import { type Chunk, lowerAt } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import type { Frame } from "./Frame.ts";
import type { Utterance } from "./frameAt.ts";
import { AFTER_PENALTY, isAgain } from "./isAgain.ts";
import type { VictimMention } from "./people/People.ts";
import { type Syntax, verbAt } from "./Syntax.ts";

const AMOUNTS = new Set(["amount", "number", "sum", "period", "length", "penalties", "punishments"]);
/** How far behind its verb "the same" may stand. */
const NEAR = 3;

function isAmount(chunk: Chunk | undefined): boolean {
  return sentenceNouns.has(chunk?.lower ?? "") || AMOUNTS.has(chunk?.lower ?? "");
}

/** The last word that says that it is the same again: behind the verb, or before one that is passive; -1 for none. */
function sameBeside(syntax: Syntax, { verb, from }: Clause): number {
  const { chunks } = syntax;
  const behind = [1, 2, 3].map((step) => verb + step).find((at) => isAgain(chunks, at));
  if (behind !== undefined) return behind;
  if (verbAt(syntax, verb)?.passive !== true) return -1;
  return chunks.slice(0, verb).findLastIndex((_, at) => at >= from && verb - at <= NEAR && isAgain(chunks, at));
}

/** "N. received the same": the penalty is that of the frame before. */
export function sameFrames(
  { syntax, passage }: Utterance,
  clause: Clause,
  victims: readonly VictimMention[],
  last: Frame | null,
): Frame[] {
  const { chunks } = syntax;
  if (last === null || (last.term === null && last.fine === null)) return [];
  const same = sameBeside(syntax, clause);
  if (same < 0 || !(AFTER_PENALTY.has(lowerAt(chunks, same + 1)) || isAmount(chunks[same + 1]))) return [];
  const verb = chunks[clause.verb];
  return [{ ...last, passage, verb: verb ?? last.verb, victims, relative: false }];
}
