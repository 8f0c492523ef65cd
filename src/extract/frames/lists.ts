import type { Mention, MentionOf } from "../Mention.ts";
import type { Chunk } from "./Chunk.ts";

/** Those an outcome befalls, as one clause names them. */
export type VictimMention = MentionOf<"person"> | MentionOf<"group"> | MentionOf<"anaphor">;

export const PREPOSITIONS = new Set("of for with by against to from in like between on at".split(" "));
export const RELATIVES = new Set(["who", "whose", "whom", "which", "that", "where"]);

export function mentionOf(chunk: Chunk | undefined): Mention | null {
  return chunk?.kind === "mention" ? chunk.mention : null;
}

export function victimAt(chunks: readonly Chunk[], at: number): VictimMention | null {
  const mention = mentionOf(chunks[at]);
  if (mention?.kind !== "person" && mention?.kind !== "group" && mention?.kind !== "anaphor") return null;
  return chunks[at + 1]?.lower === "'s" ? null : mention;
}

export function lowerAt(chunks: readonly Chunk[], at: number): string {
  return chunks[at]?.lower ?? "";
}

/** Words that begin no item of a list of people. */
const NO_ITEM = new Set("in under for to on at from by until till while when after before over during with".split(" "));

/** Whether only words that describe a person stand between two names of a list. */
function isJoint(chunks: readonly Chunk[], from: number, to: number): boolean {
  const between = chunks.slice(from, to);
  if (
    between.length === 0 ||
    between.length > 12 ||
    between.some((chunk) => chunk.kind === "verb" && chunk.verb.outcome)
  )
    return false;
  const marks = between.map((chunk) => chunk.lower);
  // ", under house arrest, his lawyer N. said": what follows is no further item.
  if (
    marks[0] === "," &&
    (NO_ITEM.has(marks[1] ?? "") || marks.slice(1).some((word) => ["his", "her", "their"].includes(word)))
  )
    return false;
  return marks[0] === "," || marks[0] === "and" || marks[0] === "&" || marks[0] === "(" || marks[0] === ";";
}

/** The list of names that ends at `last`: "A, B and C". */
export function listEndingAt(chunks: readonly Chunk[], last: number): { victims: VictimMention[]; from: number } {
  const final = victimAt(chunks, last);
  const victims = final === null ? [] : [final];
  let from = last;
  if (final?.kind === "anaphor") return { victims, from };
  for (let at = last - 1; at >= 0; at--) {
    const victim = victimAt(chunks, at);
    if (victim === null) continue;
    if (victim.kind !== "person" || !isJoint(chunks, at + 1, from)) break;
    victims.unshift(victim);
    from = at;
  }
  return { victims, from };
}

/** The list of names that begins at `first`. */
export function listStartingAt(chunks: readonly Chunk[], first: number): VictimMention[] {
  const start = victimAt(chunks, first);
  if (start === null) return [];
  const victims = [start];
  let from = first;
  for (let at = first + 1; at < chunks.length; at++) {
    const victim = victimAt(chunks, at);
    if (victim === null) continue;
    if (victim.kind !== "person" || start.kind !== "person" || !isJoint(chunks, from + 1, at)) break;
    victims.push(victim);
    from = at;
  }
  return victims;
}

/** Whether the chunk stands in a relative clause that closes with a comma before the verb at `verb`. */
export function isInAside(chunks: readonly Chunk[], at: number, verb: number): boolean {
  let open = at;
  while (open >= 0 && lowerAt(chunks, open) !== ",") open -= 1;
  let close = at;
  while (close < verb && lowerAt(chunks, close) !== ",") close += 1;
  return open >= 0 && close < verb && RELATIVES.has(lowerAt(chunks, open + 1));
}

export function isApposition(chunks: readonly Chunk[], at: number): boolean {
  const mention = mentionOf(chunks[at]);
  const before = mentionOf(chunks[at - 2]);
  return mention?.kind !== "person" && lowerAt(chunks, at - 1) === "," && before?.kind === "person";
}
