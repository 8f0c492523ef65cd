import { type Chunk, isVerb, lowerAt, verbFrom } from "../Chunk.ts";
import { isDescription, isReduced } from "../reducedRelative.ts";
import { behindBracket, LONGEST_ASIDE } from "./behindBracket.ts";
import { opensPenalty } from "./opensPenalty.ts";

const CLOSING = new Set([",", ".", ";", ")", "—", "–", ":"]);
const PERSONAL = new Set(["who", "whom", "whose"]);

/** ", a teacher whom the police had beaten,": where the clause that opens at `open` closes; `null` where it does not. */
function behindRelative(chunks: readonly Chunk[], open: number): number | null {
  const own = chunks.findIndex((_, at) => at > open && isVerb(chunks, at));
  const close = own < 0 ? -1 : chunks.findIndex(({ lower }, at) => at > own && [",", ";"].includes(lower));
  if (own < 0) return null;
  if (close < 0) return chunks.length;
  return lowerAt(chunks, close) === "," && verbFrom(chunks, close + 1) !== null ? close + 1 : close;
}

/** ", 45,", ", a blogger based in Taraz,": what stands between commas and has no verb but one that describes. */
export function behindApposition(chunks: readonly Chunk[], at: number): number {
  const mark = lowerAt(chunks, at);
  if (mark !== "," && mark !== "—" && mark !== "–") return at;
  if (["and", "but", "while", "or"].includes(lowerAt(chunks, at + 1)) || opensPenalty(chunks, at + 1)) return at;
  let end = at + LONGEST_ASIDE;
  for (let to = at + 1; to < end; to++) {
    if (to >= chunks.length) return to;
    if (mark === "," && to > at + 1 && PERSONAL.has(lowerAt(chunks, to)) && isDescription(chunks, at + 1))
      return behindRelative(chunks, to) ?? at;
    if (isVerb(chunks, to) && !isReduced(chunks, at + 1, to)) return at;
    const bracket = behindBracket(chunks, to);
    if (bracket > to) {
      end += bracket - to;
      to = bracket - 1;
      continue;
    }
    if (to === at + 1 || !CLOSING.has(lowerAt(chunks, to))) continue;
    const closes = mark === "," ? lowerAt(chunks, to) !== "—" : true;
    return closes && verbFrom(chunks, to + 1) !== null ? to + 1 : to;
  }
  return at;
}
