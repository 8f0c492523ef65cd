import { penalWords, rulingWords } from "../../lexicon/fragments.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import { timeUnits } from "../../lexicon/terms.ts";
import { lowerAt } from "../Chunk.ts";
import type { Utterance } from "../frameAt.ts";
import { type Award, isWished } from "./Award.ts";
import type { Setting } from "./fragmentFrames.ts";
import type { Stage } from "./Topic.ts";

/** A number of years, months or days, as far as words tell: "four" of "asked for four years". */
function numbersIn({ syntax: { chunks } }: Stage): readonly number[] {
  return chunks.flatMap((chunk, at) => {
    const value =
      chunk.kind === "word" && Object.hasOwn(timeUnits, lowerAt(chunks, at + 1)) ? numeralValue(chunk.lower) : null;
    return value === null ? [] : [value];
  });
}

/**
 * "His lawyer fears the worst. Seven years.": what the passage before only wants or fears goes on being so, unless it is
 * set against another number: "The prosecutor had asked for nine years. Seven."
 */
function goesOnWishing({ term }: Award, [last]: readonly Stage[]): boolean {
  if (last === undefined || term === null || !isWished(last.syntax, 0, last.syntax.chunks.length)) return false;
  const own = Object.values(term.value.term);
  const numbers = numbersIn(last);
  return numbers.length === 0 || numbers.some((number) => own.includes(number));
}

/** A mere sum or length of time is a penalty only where it, or what stands right before it, speaks of courts. */
export function isPenalty(award: Award, { article, passage, syntax }: Utterance, setting: Setting): boolean {
  const { before, told, topic, last } = setting;
  if (award.isPlain || told.length > 0) return true;
  if (goesOnWishing(award, before)) return false;
  if (penalWords.test(article.slice(passage.start, passage.end))) return true;
  if (before.some((stage) => rulingWords.test(article.slice(stage.passage.start, stage.passage.end)))) return true;
  // "Eight years for a post": what it is for tells as much.
  if (award.term !== null && topic !== null && lowerAt(syntax.chunks, award.to) === "for") return true;
  // "He was detained on Monday. Ten days."; months are those of custody.
  return award.term !== null && award.term.value.term.months === undefined && last !== null;
}
