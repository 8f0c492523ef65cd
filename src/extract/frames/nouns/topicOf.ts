import { lowerAt } from "../Chunk.ts";
import { partyOf } from "../parties/Party.ts";
import type { VictimMention } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";

/** How a sentence begins that names first whom it is about: the word before the preposition, and the preposition. */
const OPENINGS: ReadonlySet<string> = new Set([
  "as for",
  "respect of",
  "case of",
  "relation to",
  "regard to",
  "regards to",
]);
/** How many chunks such words may take. */
const LONGEST = 3;

/** "As for N., the court closed the case": whom a sentence says at its head that it is about. */
export function topicOf({ chunks, people }: Syntax): readonly VictimMention[] {
  const found = people.find(({ edge }) => edge > 0 && edge <= LONGEST + 1);
  if (found === undefined) return [];
  const opening = `${lowerAt(chunks, found.edge - 2)} ${lowerAt(chunks, found.edge - 1)}`;
  return OPENINGS.has(opening) ? partyOf(found).victims : [];
}
