import { countedBy, heldNow } from "../../lexicon/retrospect.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Passage } from "../../stage2Passages.ts";

/** In characters: "remain in custody". */
const REACH = 60;
const BEFORE = 12;
/** Fewer are people of the case rather than a count of all there are. */
const LEAST = 5;

const DEFINITE = /^(?:the|all|both|these|those|our|his|her|their)\b/iu;
const DEFINITE_BEFORE = /\b(?:the|all|both|these|those|our|his|her|their|other|another|remaining)\s$/iu;
const HAS_NOUN = /\p{Ll}s$/u;

/** "The association says that 32 media workers are still in custody": how many there are in all, and nothing that happened. */
export function isStatistic(article: string, { start, end, value }: MentionOf<"group">, passage: Passage): boolean {
  if (value.count === null || value.count < LEAST || value.partOf !== null) return false;
  const words = article.slice(start, end);
  const isDefinite = DEFINITE.test(words) || DEFINITE_BEFORE.test(article.slice(Math.max(0, start - BEFORE), start));
  const isState = heldNow.test(article.slice(end, Math.min(end + REACH, passage.end)));
  return !isDefinite && HAS_NOUN.test(words) && isState && countedBy.test(article.slice(passage.start, passage.end));
}
