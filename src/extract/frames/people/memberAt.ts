import { honorifics } from "../../lexicon/titles.ts";
import { isRoleNoun } from "../../persons/roleNouns.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { isPlainWord, LONGEST_INTRODUCTION } from "./isPlainWord.ts";
import { victimAt } from "./People.ts";

const OWNERS = new Set(["his", "her", "their", "its"]);

/** The person or group that a list goes on with at `at`, behind words that introduce them. */
export function memberAt(chunks: readonly Chunk[], at: number): number | null {
  let governed = false;
  for (let next = at; next < at + LONGEST_INTRODUCTION; next++) {
    if (victimAt(chunks, next) !== null) {
      const kind = mentionOf(chunks[next])?.kind;
      // "his colleague, N.", "a journalist, N.": the noun introduces the name.
      if (kind !== "person" && lowerAt(chunks, next + 1) === "," && mentionOf(chunks[next + 2])?.kind === "person")
        return next + 2;
      if (kind !== "person" && mentionOf(chunks[next + 1])?.kind === "person") return next + 1;
      return next;
    }
    const isOf = ["of", "from", "for", "in"].includes(lowerAt(chunks, next)) && next > at;
    const isQuote = chunks[next]?.kind === "mark" && /^["“”„«»]$/u.test(lowerAt(chunks, next));
    // "and Ms. N.": a form of address may end with a full stop.
    const isAddress = lowerAt(chunks, next) === "." && honorifics.has(lowerAt(chunks, next - 1));
    if (!isPlainWord(chunks[next]) && !isOf && !isQuote && !isAddress) return null;
    // "and his deputy, N.,": the noun introduces the name as well.
    const isApposed = lowerAt(chunks, next + 1) === "," && mentionOf(chunks[next + 2])?.kind === "person";
    if (isApposed && OWNERS.has(lowerAt(chunks, at)) && isRoleNoun(lowerAt(chunks, next))) return next + 2;
    // "and the editor of N.", "the brother of the lawyer N.": N. is neither.
    const isNext = mentionOf(chunks[next + 1])?.kind === "person";
    if (isOf && isNext) return null;
    governed ||= isOf;
    if (governed && isNext && isRoleNoun(lowerAt(chunks, next))) return null;
  }
  return null;
}
