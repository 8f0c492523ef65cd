import { isRoleNoun } from "../../persons/roleNouns.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { NOBODY, type Party, partyOf } from "../parties/Party.ts";
import type { People } from "../people/People.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { clauseOpeners } from "./clauseOpeners.ts";
import type { Step } from "./Step.ts";
import { subjectWithin } from "./subjectWithin.ts";

/** "who had printed some of them, N., was": a single name is none of several people's. */
function isOneBehindSeveral(chunks: readonly Chunk[], { from, members: [only, ...rest] }: People): boolean {
  const mention = mentionOf(chunks[from]);
  const isSeveral =
    mention?.kind === "group" ? mention.value.count !== 1 : mention?.kind === "anaphor" && mention.value.plural;
  return isSeveral && only?.mention.kind === "person" && rest.length === 0;
}

/** "A pupil who had printed the leaflets, N., was": the aside names whom the noun only describes. */
function isNamedBy({ victims: [name, ...others] }: Party, { members: [only, ...rest] }: People): boolean {
  if (name?.kind !== "person" || others.length > 0 || only === undefined || rest.length > 0) return false;
  const { mention } = only;
  return mention.kind === "group" ? mention.value.count === 1 : mention.kind === "anaphor" && !mention.value.plural;
}

/** "The policeman who had beaten N. was": N. is whom the relative clause is about, not the subject. */
function isObjectOfRelative(syntax: Syntax, { edge }: People): boolean {
  const before = verbAt(syntax, edge - 1);
  return before !== null && !before.passive && ["who", "that", "which"].includes(lowerAt(syntax.chunks, edge - 2));
}

const FRONTING = new Set(["for", "over", "during", "in", "at", "on", "near", "outside", "inside", "under"]);

/** "For the repost N. will pay", "In the same city N. was detained": the preposition that opens a passage governs the thing, and the name is the subject. */
function isBehindFront({ chunks }: Syntax, { from, last, to }: People, verb: number): boolean {
  const isThing = chunks[from - 1]?.kind === "word" && !isRoleNoun(lowerAt(chunks, from - 1));
  // "At the edge of the same square N., 19, was": nothing but that thing stands before the name.
  const isAll = chunks
    .slice(0, from)
    .every((chunk) => chunk.kind === "word" || chunk.lower === "-" || mentionOf(chunk)?.kind === "place");
  return isThing && isAll && FRONTING.has(lowerAt(chunks, 0)) && (last + 1 === verb || to === verb);
}

/** Whether no preposition keeps the phrase from being the subject. */
function mayBeSubject(syntax: Syntax, people: People, verb: number): boolean {
  const { preposition } = people;
  if (preposition === null || isBehindFront(syntax, people, verb)) return true;
  return preposition === "with" || clauseOpeners.has(preposition);
}

/** The phrase of people is the subject of the verb at `verb`, or the way goes on before it. */
export function stepOverPeople(syntax: Syntax, people: People, verb: number, aside: Party): Step {
  if (people.possessive) return { found: NOBODY };
  if (isObjectOfRelative(syntax, people)) {
    const isName = isOneBehindSeveral(syntax.chunks, people);
    return { at: people.edge - 3, aside: isName ? partyOf(people) : aside };
  }
  if (!mayBeSubject(syntax, people, verb)) return { at: people.edge - 2, aside };
  return { found: isNamedBy(aside, people) ? aside : subjectWithin(syntax, people, verb) };
}
