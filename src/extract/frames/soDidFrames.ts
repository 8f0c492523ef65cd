import { lowerAt } from "./Chunk.ts";
import type { Frame } from "./Frame.ts";
import type { Utterance } from "./frameAt.ts";
import { peopleFrom, verbAt } from "./Syntax.ts";

/** "so was N.", "as did N.": the same befell another; `null` where a clause says no such thing. */
export function soDidFrames({ syntax }: Utterance, last: Frame | null): Frame[] {
  if (last === null) return [];
  const { chunks } = syntax;
  for (let at = 0; at < chunks.length; at++) {
    const isLink =
      ["so", "as"].includes(lowerAt(chunks, at)) && ["", ",", ";", "and", "."].includes(lowerAt(chunks, at - 1));
    const verb = verbAt(syntax, at + 1);
    const isAuxiliary = verb !== null && ["be", "have"].includes(verb.lemma);
    const found = isLink && (isAuxiliary || lowerAt(chunks, at + 1) === "did") ? peopleFrom(syntax, at + 2) : null;
    if (found === null || found.edge > at + 3 || found.possessive || verbAt(syntax, found.last + 1) !== null) continue;
    const chunk = chunks[at + 1];
    return [{ ...last, verb: chunk ?? last.verb, victims: found.members.map(({ mention }) => mention) }];
  }
  return [];
}
