import type { Syntax } from "../Syntax.ts";
import { NOBODY, type Party } from "./Party.ts";
import { withoutSpeaker } from "./withoutSpeaker.ts";

/** The first phrase from `from` up to `to` that one of some prepositions governs. */
export function governedBy(syntax: Syntax, words: readonly string[], from: number, to: number): Party {
  const found = syntax.people.find(
    ({ preposition, edge, from: at, possessive }) =>
      !possessive && at >= from && at < to && edge > 0 && words.includes(preposition ?? ""),
  );
  return found === undefined ? NOBODY : withoutSpeaker(syntax, found);
}
