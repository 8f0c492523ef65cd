import type { Anaphor } from "../Mention.ts";
import type { Chunk } from "./Chunk.ts";
import type { VictimMention } from "./people/People.ts";

const POSSESSIVES: Readonly<Record<string, Anaphor>> = {
  his: { plural: false, gender: "male", count: null, noun: null, speaker: false },
  her: { plural: false, gender: "female", count: null, noun: null, speaker: false },
  their: { plural: true, gender: null, count: null, noun: null, speaker: false },
  my: { plural: false, gender: null, count: null, noun: null, speaker: true },
};
/** How many chunks may stand between the possessive and its noun: "his five-year prison term". */
const REACH = 5;

/** Whoever a possessive before the noun at `noun` means: "his sentence", "their pretrial detention". */
export function whoseBefore(chunks: readonly Chunk[], noun: number): VictimMention | null {
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const chunk = chunks[at];
    const value = chunk?.kind === "word" ? POSSESSIVES[chunk.lower] : undefined;
    if (chunk !== undefined && value !== undefined)
      return { kind: "anaphor", rule: "whose", value, start: chunk.start, end: chunk.end };
  }
  return null;
}
