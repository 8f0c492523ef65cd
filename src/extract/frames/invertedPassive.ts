import { joints, prepositions, relatives } from "../lexicon/grammar.ts";
import { adverbs } from "../lexicon/verbs.ts";
import { lowerAt, mentionOf } from "./Chunk.ts";
import { NOBODY, type Party, partyOf } from "./parties/Party.ts";
import type { People } from "./people/People.ts";
import { peopleEndingAt, type Syntax, verbAt } from "./Syntax.ts";

/** How far, in chunks, the subject may stand behind its verb. */
const REACH = 16;
const CIRCUMSTANCES = new Set(["date", "place", "law", "term", "fine", "agent", "organisation"]);
/** What a clause may begin behind. */
const BOUNDARIES = new Set([",", ";", ":", "(", "—", "–", "-", ".", "and", "but", "that", "where", "when", "while"]);

/** Where a phrase with a preposition that ends at `at` begins; -1 for anything else. */
function startOfPhrase(syntax: Syntax, at: number): number {
  const { chunks } = syntax;
  const people = peopleEndingAt(syntax, at + 1);
  if (people !== null && people.last === at) return people.preposition === null ? -1 : people.edge - 1;
  for (let from = at; from >= Math.max(0, at - REACH); from--) {
    const lower = lowerAt(chunks, from);
    if (prepositions.has(lower)) return from;
    if (chunks[from]?.kind === "verb" || joints.has(lower) || relatives.has(lower)) return -1;
    if (chunks[from]?.kind === "mark" && !/^["“”«»'’-]$|^'s$/u.test(lower)) return -1;
  }
  return -1;
}

/** Whether nothing between the verb and the beginning of its clause can be its subject. */
function isSubjectless(syntax: Syntax, verb: number): boolean {
  const { chunks } = syntax;
  let at = verb - 1;
  while (at >= 0 && !BOUNDARIES.has(lowerAt(chunks, at))) {
    const kind = mentionOf(chunks[at])?.kind ?? "";
    const from = startOfPhrase(syntax, at);
    if (from >= 0) at = from - 1;
    else if (kind === "date" || kind === "place" || adverbs.has(lowerAt(chunks, at))) at -= 1;
    else return false;
  }
  return true;
}

/** Whether only circumstances stand between a verb and those behind it: "was sentenced to ten days of arrest N.". */
function isNextTo({ chunks }: Syntax, end: number, { edge }: People): boolean {
  let governed = false;
  for (let at = end; at < edge; at++) {
    const lower = lowerAt(chunks, at);
    const kind = mentionOf(chunks[at])?.kind ?? "";
    if (chunks[at]?.kind === "verb" || chunks[at]?.kind === "mark" || joints.has(lower) || relatives.has(lower))
      return false;
    if (prepositions.has(lower)) governed = true;
    else if (CIRCUMSTANCES.has(kind) || adverbs.has(lower)) continue;
    else if (!governed) return false;
  }
  return true;
}

/** "In Osh were detained five people", "was also sentenced the poet N.": the subject of a passive stands behind it. */
export function subjectBehind(syntax: Syntax, verb: number): Party {
  const own = verbAt(syntax, verb);
  if (own === null || !own.passive || own.form !== "finite" || !isSubjectless(syntax, verb)) return NOBODY;
  const { end } = own;
  const found = syntax.people.find(({ from, edge }) => from > verb && edge >= verb + 1);
  if (found === undefined || found.possessive || found.preposition !== null || found.edge - verb > REACH) return NOBODY;
  if (verbAt(syntax, found.last + 1)?.form === "finite" || verbAt(syntax, found.to)?.form === "finite") return NOBODY;
  return isNextTo(syntax, Math.min(end, found.edge), found) ? partyOf(found) : NOBODY;
}
