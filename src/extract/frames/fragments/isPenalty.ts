import { beingVerbs, otherMatters, penaltyLabels, penalWords, rulingWords, takingUp } from "../../lexicon/fragments.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import { timeUnits } from "../../lexicon/terms.ts";
import { type Chunk, lowerAt } from "../Chunk.ts";
import type { Utterance } from "../frameAt.ts";
import type { Award } from "./Award.ts";
import { isWished } from "./isSought.ts";
import type { Setting } from "./Setting.ts";
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

/** "That was the answer of the court", "Such is the price": words that take up what stands before. */
export function takesUp({ syntax: { chunks } }: Stage): boolean {
  // "That, the court reckoned, is the price".
  const aside = lowerAt(chunks, 1) === "," ? chunks.findIndex(({ lower }, at) => at > 1 && lower === ",") : 0;
  const verb = chunks[aside + 1];
  return aside >= 0 && takingUp.has(lowerAt(chunks, 0)) && verb?.kind === "verb" && beingVerbs.has(verb.verb.lemma);
}

/** "Outcome: 5,000 roubles", "What did N. get? Seven days.": words that announce a penalty, whatever they speak of. */
function isAnnounced({ syntax: { chunks } }: Utterance, { from }: Award, [last]: readonly Stage[]): boolean {
  if (lowerAt(chunks, from - 1) === ":" && penaltyLabels.has(lowerAt(chunks, from - 2))) return true;
  const asked = last?.syntax.chunks ?? [];
  return (
    asked.at(-1)?.lower === "?" &&
    asked.some((chunk) => chunk.kind === "verb" && ["get", "receive", "give"].includes(chunk.verb.lemma))
  );
}

/** The most months that are a time of waiting rather than of a sentence. */
const FEW_MONTHS = 5;

function isWaiting({ term }: Award): boolean {
  const { years, months, days } = term?.value.term ?? {};
  return months !== undefined && months <= FEW_MONTHS && years === undefined && days === undefined;
}

/** Damages, a time limit, bail: what courts deal with and nobody is punished by. */
function isOfOtherMatter(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ lower }) => otherMatters.has(lower));
}

/** A mere sum or length of time is a penalty only where it, or what stands right before it, speaks of courts. */
export function isPenalty(award: Award, scene: Utterance, setting: Setting): boolean {
  const { article, passage, syntax } = scene;
  const { before, told, topic, last, next } = setting;
  if (award.isPlain || told.length > 0) return true;
  if (isAnnounced(scene, award, before)) return true;
  const words = article.slice(passage.start, passage.end);
  if (isWaiting(award) || isOfOtherMatter(syntax.chunks.slice(0, award.from))) return false;
  if (rulingWords.test(words)) return true;
  if (isOfOtherMatter(before[0]?.syntax.chunks ?? [])) return false;
  if (goesOnWishing(award, before)) return false;
  if (penalWords.test(words)) return true;
  const around = next !== null && (topic === null || takesUp(next)) ? [...before, next] : before;
  if (around.some((stage) => rulingWords.test(article.slice(stage.passage.start, stage.passage.end)))) return true;
  // "Eight years for a post": what it is for tells as much.
  if (award.term !== null && topic !== null && lowerAt(syntax.chunks, award.to) === "for") return true;
  // "He was detained on Monday. Ten days."; months are those of custody.
  return award.term !== null && award.term.value.term.months === undefined && last !== null;
}
