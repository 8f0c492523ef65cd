import { namingAsides } from "../../lexicon/naming.ts";
import { lowerAt } from "../Chunk.ts";
import { isAdverb } from "../parties/isAdverb.ts";
import { NOBODY, type Party, partyOf } from "../parties/Party.ts";
import { peopleEndingAt, type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import { antecedentAt } from "./antecedentAt.ts";
import { describedBy } from "./describedBy.ts";
import { openingOf } from "./openingOf.ts";
import type { Step, Way } from "./Step.ts";
import { stepOverPeople } from "./stepOverPeople.ts";
import { stepOverRun } from "./stepOverRun.ts";

const MOST_SHARED = 6;
const WITHOUT_TENSE = new Set(["gerund", "infinitive"]);

/** The subject of a verb that has none of its own: that of the verb it is joined to. */
function sharedSubject(syntax: Syntax, joint: number, depth: number): Party {
  if (depth >= MOST_SHARED) return NOBODY;
  let before = verbBefore(syntax, joint);
  // "signed a pledge not to leave and went home": joined to what has a tense.
  while (before >= 0 && WITHOUT_TENSE.has(verbAt(syntax, before)?.form ?? "")) before = verbBefore(syntax, before);
  return before < 0 ? NOBODY : subjectOf(syntax, before, depth + 1);
}

/** "Readers saw N. being led to a minibus". */
function besideGerund(syntax: Syntax, verb: number): Party | null {
  const found = peopleEndingAt(syntax, verb, verb);
  return found === null || found.possessive || found.preposition !== null ? null : partyOf(found);
}

/** "After being detained, N. was", "N. was taken to hospital after being detained". */
function subjectOfGerund(syntax: Syntax, verb: number, depth: number): Party {
  const { chunks, people } = syntax;
  const before = verbBefore(syntax, verb);
  if (before >= 0) return depth < MOST_SHARED ? subjectOf(syntax, before, depth + 1) : NOBODY;
  const comma = chunks.findIndex(({ lower }, at) => at > verb && lower === ",");
  const found = comma < 0 ? undefined : people.find(({ edge }) => edge >= comma + 1 && edge <= comma + 2);
  return found === undefined ? NOBODY : partyOf(found);
}

/** "One, whose name is N., was": words that only lead to the name. */
function isNamingAt({ words }: Syntax, open: number, edge: number): boolean {
  return (
    edge <= open + 1 ||
    namingAsides.has(
      words
        .slice(open + 1, edge)
        .flat()
        .join(" "),
    )
  );
}

/** "The wife of A, B, was": where the noun is nobody named, the aside says who it is. */
function asideOf(syntax: Syntax, open: number, close: number): Party {
  const found = syntax.people.find(
    ({ edge, from, last }) => from > open && last + 1 === close && isNamingAt(syntax, open, edge),
  );
  return found === undefined || found.possessive ? NOBODY : partyOf(found);
}

/** An aside that closes at the comma or bracket is passed; what no aside stands before is joined to the verb before. */
function stepOverMark(syntax: Syntax, at: number, depth: number): Step {
  const open = openingOf(syntax, at);
  if (open >= 0) return { at: open - 1, aside: asideOf(syntax, open, at) };
  return { found: lowerAt(syntax.chunks, at) === "," ? sharedSubject(syntax, at, depth) : NOBODY };
}

/** Whose the verb at `verb` is where another stands before it at `at`. */
function subjectBehindVerb(syntax: Syntax, verb: number, at: number, depth: number): Party {
  const own = verbAt(syntax, verb);
  // "Three teenagers detained on Sunday were released": the participle belongs to them.
  const described = verbAt(syntax, at)?.form === "bare" ? peopleEndingAt(syntax, at, verb) : null;
  if (described !== null && own?.form === "finite" && described.preposition === null) return partyOf(described);
  // "is known to have been detained": the verb without tense has the subject of the one that governs it.
  return own?.form === "infinitive" && depth < MOST_SHARED ? subjectOf(syntax, at, depth + 1) : NOBODY;
}

function stepBefore(syntax: Syntax, verb: number, way: Way, depth: number): Step {
  const { chunks } = syntax;
  const { at, aside } = way;
  const lower = lowerAt(chunks, at);
  if (isAdverb(lower) || /^["“”«»]$/u.test(lower)) return { at: at - 1, aside };
  const antecedent = antecedentAt(syntax, at, verbAt(syntax, verb)?.singular === true);
  if (antecedent !== null) return { found: antecedent };
  const people = peopleEndingAt(syntax, at + 1, verb);
  if (people !== null) return stepOverPeople(syntax, people, verb, aside);
  if (lower === "," || lower === ")") return stepOverMark(syntax, at, depth);
  if (lower === "and" || lower === "but" || lower === "then") return { found: sharedSubject(syntax, at, depth) };
  if (chunks[at]?.kind === "verb") return { found: subjectBehindVerb(syntax, verb, at, depth) };
  return stepOverRun(syntax, verb, way);
}

/** The subject of the verb at `verb`: the nearest phrase at its left that no preposition governs. */
export function subjectOf(syntax: Syntax, verb: number, depth = 0): Party {
  const isBehindName = lowerAt(syntax.chunks, verb - 1) === "," && peopleEndingAt(syntax, verb - 1) !== null;
  if (verbAt(syntax, verb)?.form === "gerund" && !isBehindName)
    return besideGerund(syntax, verb) ?? subjectOfGerund(syntax, verb, depth);
  const described = describedBy(syntax, verb);
  if (described !== null) return described;
  let way: Way = { at: verb - 1, aside: NOBODY };
  while (way.at >= 0) {
    const step = stepBefore(syntax, verb, way, depth);
    if ("found" in step) return step.found;
    way = step;
  }
  return way.aside;
}
