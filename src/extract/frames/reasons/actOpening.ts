import { joints, prepositions } from "../../lexicon/grammar.ts";
import { actOpenings, noReason } from "../../lexicon/reasons.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { isAt } from "../isAt.ts";
import { isPlainWord } from "../people/isPlainWord.ts";
import { victimAt } from "../people/People.ts";
import type { Opening } from "./Opening.ts";

/** How many before a name: "the priest of the parish of the town N.". */
const LONGEST_OFFICE = 10;

/** "in relation to the blogger N.": whom it is about, and not what. */
function isOfSomebody(chunks: readonly Chunk[], from: number): boolean {
  let at = from;
  while (at < from + LONGEST_OFFICE && (isPlainWord(chunks[at]) || lowerAt(chunks, at) === "of")) at += 1;
  const isOwner = /^(?:'s|['’])$/u.test(lowerAt(chunks, at + 1));
  return victimAt(chunks, at) !== null && !isOwner;
}

/** "the Initiative for Human Rights": within a name nothing is given for anything. */
function isWithinName(article: string, chunks: readonly Chunk[], at: number): boolean {
  const beside = [chunks[at - 1], chunks[at + 1]];
  return beside.every((chunk) => chunk?.kind === "word" && /^\p{Lu}/u.test(article.slice(chunk.start, chunk.end)));
}

const POSSESSIVES = new Set(["his", "her", "their"]);

/** What may be the thing somebody has done: "for her comments", not "for her and". */
function isThing(chunks: readonly Chunk[], at: number): boolean {
  const { kind, lower } = chunks[at] ?? { kind: "mark", lower: "" };
  return kind === "word" && /^\p{L}{3,}$/u.test(lower) && !joints.has(lower) && !prepositions.has(lower);
}

/** "for", "over", "because": the act, and behind a formal verb the charge. */
export function actOpening(article: string, chunks: readonly Chunk[], at: number, formalVerb: boolean): Opening | null {
  const words = actOpenings.find((each) => isAt(chunks, at, each));
  if (words === undefined || isWithinName(article, chunks, at)) return null;
  const from = at + words.length;
  const next = mentionOf(chunks[from])?.kind;
  if (words[0] === "in") return isOfSomebody(chunks, from) ? null : { at: from, formal: false };
  if (["term", "date", "fine", "place", "person", "group", "agent"].includes(next ?? "")) {
    return words[0] === "because" && words.length === 1 ? { at: from, formal: false } : null;
  }
  const isOfTheirs = POSSESSIVES.has(lowerAt(chunks, from)) && isThing(chunks, from + 1);
  if (next === "anaphor" && !isOfTheirs && words[0] !== "because") return null;
  const first = isOfTheirs || ["the", "a", "an"].includes(lowerAt(chunks, from)) ? from + 1 : from;
  if (noReason.has(lowerAt(chunks, first)) || mentionOf(chunks[first])?.kind === "date") return null;
  // "for the week", "over two decades" tell how long; "for lack of evidence" tells why nothing happened.
  const isTime =
    /^(?:years?|months?|weeks?|days?|hours?|time|times|decades?|period|duration|terms?|moment|rest|space|course)$/u;
  if (isTime.test(lowerAt(chunks, first)) || isTime.test(lowerAt(chunks, first + 1))) return null;
  return { at: from, formal: formalVerb && words[0] === "for" };
}
