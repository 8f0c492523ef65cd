import { professionalParts } from "../../lexicon/titles.ts";
import type { VictimMention } from "./People.ts";

/** A judge, a lawyer, a prosecutor: somebody at work beside whom an outcome befalls. */
export function isProfessional(mention: VictimMention): boolean {
  return mention.kind === "person" && mention.value.part !== null && professionalParts.has(mention.value.part);
}
