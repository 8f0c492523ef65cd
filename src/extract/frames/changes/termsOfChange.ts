import type { Status } from "../../../domain/vocabulary.ts";
import type { MentionOf } from "../../Mention.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import type { Syntax } from "../Syntax.ts";
import { isOwnTerm } from "./penaltyNoun.ts";

/** The terms of a clause that a change names: "from five years", "to three". */
export function termBehind(
  { chunks }: Syntax,
  from: number,
  to: number,
  words: readonly string[],
): MentionOf<"term"> | null {
  for (let at = from; at < to; at++) {
    const mention = mentionOf(chunks[at]);
    if (
      mention?.kind === "term" &&
      (words.includes(lowerAt(chunks, at - 1)) ||
        (words.includes(lowerAt(chunks, at - 2)) && ["a", "an", "only"].includes(lowerAt(chunks, at - 1))))
    )
      return mention;
  }
  return null;
}

export function termAt({ chunks }: Syntax, at: number): MentionOf<"term"> | null {
  const mention = mentionOf(chunks[at]);
  return mention?.kind === "term" ? mention : null;
}

export function termLeftAt(syntax: Syntax, noun: number): MentionOf<"term"> | null {
  const mention = mentionOf(syntax.chunks[noun]);
  return mention?.kind === "term" && !isOwnTerm(syntax, noun) ? mention : null;
}

/** The term of a clause that something is taken off. */
export function otherTerm({ chunks }: Syntax, to: number, less: MentionOf<"term"> | null): MentionOf<"term"> | null {
  const terms = chunks.slice(0, to).map(mentionOf);
  const found = terms.find((mention) => mention?.kind === "term" && mention.start !== less?.start);
  return found?.kind === "term" ? found : null;
}

/** The term right before `to`. */
export function lastTerm({ chunks }: Syntax, to: number): MentionOf<"term"> | null {
  const found = chunks.slice(0, to).findLast((chunk) => mentionOf(chunk)?.kind === "term");
  const mention = mentionOf(found);
  return mention?.kind === "term" ? mention : null;
}

/** A term of another kind, as long as before. */
export function ofKind(term: MentionOf<"term"> | null, status: Status): MentionOf<"term"> | null {
  const kind = status === "imprisoned" || status === "restricted-freedom" ? status : null;
  return term === null || kind === null ? null : { ...term, value: { ...term.value, kind } };
}
