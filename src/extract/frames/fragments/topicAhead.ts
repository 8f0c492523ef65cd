import { speechVerbs } from "../../lexicon/speech.ts";
import type { Cast } from "../../persons/Person.ts";
import type { People } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";
import { mentionsOf, namedPhrases } from "./namedPhrases.ts";
import type { Stage, Topic } from "./Topic.ts";

/** How many passages behind a penalty whoever got it may be named. */
const AHEAD = 3;

/** Whom the passages behind one, of the same paragraph, name first, where that is one person who does not only speak. */
export function topicAhead(stages: readonly Stage[], at: number, cast: Cast): Topic | null {
  const paragraph = stages[at]?.passage.paragraph ?? -1;
  for (const { passage, syntax } of stages.slice(at + 1, at + 1 + AHEAD)) {
    if (passage.paragraph !== paragraph) return null;
    const [first, second] = namedPhrases(syntax, cast);
    if (first === undefined) continue;
    const isOne = second === undefined && first.named.length === 1 && !first.people.possessive;
    return isOne && !isSaying(syntax, first.people) ? { victims: mentionsOf(first), paragraph, isHead: false } : null;
  }
  return null;
}

/** "says N.", "N. explains": named only as who speaks. */
function isSaying({ chunks }: Syntax, { edge, last }: People): boolean {
  return [edge - 1, last + 1].some((at) => chunks[at]?.kind === "verb" && speechVerbs.has(chunks[at].lower));
}
