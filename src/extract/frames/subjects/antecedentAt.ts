import { kinNouns } from "../../lexicon/grammar.ts";
import { lowerAt } from "../Chunk.ts";
import { NOBODY, type Party, partyOf } from "../parties/Party.ts";
import { peopleEndingAt, type Syntax, verbAt } from "../Syntax.ts";
import { LONGEST_ASIDE } from "./openingOf.ts";

/** Who a relative clause is about: the names or group right before it; nobody where it may be one of two. */
function antecedentOf(syntax: Syntax, relative: number, singular: boolean): Party {
  const { chunks, people } = syntax;
  const found = people.filter(({ last }) => last < relative).findLast((phrase) => !phrase.possessive);
  if (found === undefined) return NOBODY;
  const between = chunks.slice(found.last + 1, relative);
  if (between.some(({ kind }) => kind === "verb") || between.length > LONGEST_ASIDE) return NOBODY;
  const isOfKin = found.preposition === "of" && kinNouns.has(lowerAt(chunks, found.edge - 2));
  if (isOfKin) return NOBODY;
  // "a leader of N.'s party, A, who": an unnamed description names nobody to hang a clause on.
  const party = partyOf(found, singular ? Math.max(0, found.members.length - 1) : 0);
  return { ...party, relative: true };
}

/** "N., who has three children and who denies it,": both clauses hang on what the first does. */
function firstOfRow({ chunks }: Syntax, at: number, word: string): number {
  if (!["and", "but"].includes(lowerAt(chunks, at - 1))) return at;
  const first = chunks.findLastIndex(({ lower }, before) => before < at && lower === word);
  return first < 0 ? at : first;
}

/** Who the relative clause that the word at `at` opens is about; `null` where it opens none. */
export function antecedentAt(syntax: Syntax, at: number, singular: boolean): Party | null {
  const lower = lowerAt(syntax.chunks, at);
  if (["who", "which"].includes(lower)) return antecedentOf(syntax, firstOfRow(syntax, at, lower), singular);
  if (lower !== "that") return null;
  const isOfPeople = peopleEndingAt(syntax, at) !== null && verbAt(syntax, at - 1) === null;
  return isOfPeople ? antecedentOf(syntax, at, singular) : NOBODY;
}
