import {
  apartNouns,
  awardLead,
  awardNouns,
  awardStops,
  awardTails,
  closedWords,
  partNouns,
} from "../../lexicon/fragments.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import type { Syntax } from "../Syntax.ts";

const TAIL_OPENERS = new Set(["of", "in", "with", "behind"]);
const QUOTES = /^["“”„«»'’]$/u;
/** How many chunks may belong to a noun phrase on either side of its number. */
export const REACH = 12;

/** Where the words that introduce the penalty at `core` begin. */
export function startOf({ chunks }: Syntax, core: number): number {
  let from = core;
  while (from > 0 && core - from < REACH) {
    const before = chunks[from - 1];
    // "fine, 15 base units": the noun stands apart.
    if (lowerAt(chunks, from - 1) === "," && from === core && apartNouns.has(lowerAt(chunks, from - 2))) {
      from -= 2;
      continue;
    }
    const isCount = before?.kind === "word" && numeralValue(before.lower) !== null;
    if (!isCount && !(before?.kind !== "verb" && awardLead.has(lowerAt(chunks, from - 1)))) break;
    from -= 1;
  }
  const plus = chunks.findLastIndex(({ lower }, at) => at >= from && at < core && lower === "plus");
  if (plus >= 0) from = plus + 1;
  while (from < core && ["of", "in", "with"].includes(lowerAt(chunks, from))) from += 1;
  return from;
}

/** Where the words end that say of what kind it is: "of a general-regime colony", "suspended", "in prison". */
export function endOf({ chunks }: Syntax, core: number): number {
  let to = core + 1;
  let isOpen = false;
  for (; to < chunks.length && to - core < REACH; to++) {
    const chunk = chunks[to];
    const lower = lowerAt(chunks, to);
    if (chunk?.kind === "verb" || awardStops.has(lower)) break;
    const kind = mentionOf(chunk)?.kind;
    if (kind !== undefined && kind !== "organisation" && kind !== "agent") break;
    // "general-regime": within a word a hyphen ends nothing.
    const isInWord = lower === "-" && chunk?.start === chunks[to - 1]?.end && chunk?.end === chunks[to + 1]?.start;
    if (chunk?.kind === "mark" && !QUOTES.test(lower) && !isInWord) break;
    isOpen ||= TAIL_OPENERS.has(lower) || chunk?.kind === "mark";
    if (!isOpen && !awardLead.has(lower) && !awardNouns.has(lower) && !awardTails.has(lower)) break;
  }
  return to;
}

/** "one case dismissed": the participle that closes it may be read as a verb. */
export function endOfCase({ chunks }: Syntax, core: number): number | null {
  return partNouns.has(lowerAt(chunks, core)) && closedWords.has(lowerAt(chunks, core + 1)) ? core + 2 : null;
}
