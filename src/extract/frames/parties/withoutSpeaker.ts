import { commonLemmas } from "../../lexicon/verbs.ts";
import type { People } from "../people/People.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { type Party, partyOf } from "./Party.ts";

/** "Police detained A, lawyer B said": the last of a row of commas speaks. */
function isSpeaker(syntax: Syntax, { members, last }: People): boolean {
  const next = verbAt(syntax, last + 1);
  return (
    members.length > 1 &&
    members.at(-1)?.joint === "," &&
    next !== null &&
    commonLemmas.has(next.lemma) &&
    !members.some(({ joint }) => joint.endsWith("and"))
  );
}

/** All of a phrase but the one who speaks. */
export function withoutSpeaker(syntax: Syntax, phrase: People): Party {
  const party = partyOf(phrase);
  return isSpeaker(syntax, phrase) ? { ...party, victims: party.victims.slice(0, -1) } : party;
}
