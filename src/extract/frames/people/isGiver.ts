import { sentencingParts } from "../../lexicon/titles.ts";
import type { VictimMention } from "./People.ts";

/** "Judge N. imposed two years": who gives a penalty, or has asked for it, does not get it. */
export function isGiver(mention: VictimMention): boolean {
  return mention.kind === "person" && sentencingParts.has(mention.value.part);
}
