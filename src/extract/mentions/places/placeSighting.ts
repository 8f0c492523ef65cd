import type { WrittenPlace } from "../../Mention.ts";
import { type Reading, type Sighting, spanOf } from "../Rule.ts";

/** The sighting of a place by a rule, from token `from` up to but not including `to`. */
export function placeSighting(reading: Reading, from: number, to: number, rule: string, value: WrittenPlace): Sighting {
  return { from, to, mention: { kind: "place", rule, value, ...spanOf(reading.tokens, from, to) } };
}
