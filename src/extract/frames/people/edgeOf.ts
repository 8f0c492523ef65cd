import { bodyNouns, kinNouns, occasions, penalties, placesOfPenalty } from "../../lexicon/grammar.ts";
import { exactQuantities, peopleAdjectives, roughQuantities } from "../../lexicon/people.ts";
import { timeUnits } from "../../lexicon/terms.ts";
import { honorifics } from "../../lexicon/titles.ts";
import { adverbs } from "../../lexicon/verbs.ts";
import { isRoleNoun } from "../../persons/roleNouns.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { isPlainWord, LONGEST_INTRODUCTION } from "./isPlainWord.ts";

/** "at least 15 people": what stands before a number is part of it. The longest first. */
const QUANTITIES = [...roughQuantities, ...exactQuantities].sort((one, other) => other.length - one.length);

function beforeQuantity(chunks: readonly Chunk[], from: number): number {
  if (mentionOf(chunks[from])?.kind !== "group") return from;
  const found = QUANTITIES.find((words) =>
    words.every((word, step) => lowerAt(chunks, from - words.length + step) === word),
  );
  return from - (found?.length ?? 0);
}

export const ARTICLES = new Set(["the", "a", "an"]);
/** Behind these a noun is no subject that a name behind a comma could follow anew. */
const GOVERNING = new Set(["for", "to", "on", "against", "with"]);
const INTO_BODY = new Set(["of", "for", "in", "from"]);

/** "deputy of the parliament N.", "teacher of Gomel gymnasium N.": somebody of something, where "of" does not govern N. */
function isMemberOf(chunks: readonly Chunk[], of: number, first: number): boolean {
  const [head, last] = [lowerAt(chunks, of - 1), chunks[first - 1]];
  if (!isRoleNoun(head) || kinNouns.has(head) || first - of < 2 || last?.kind === "verb") return false;
  return !isRoleNoun(last?.lower ?? "") && !peopleAdjectives.has(last?.lower ?? "") && !ARTICLES.has(last?.lower ?? "");
}

/** "a 19-year-old student N.": one person told of right before the name is its bearer. */
export function introducesNext(chunks: readonly Chunk[], at: number): boolean {
  const mention = mentionOf(chunks[at]);
  return mention?.kind === "group" && mention.value.count === 1 && mentionOf(chunks[at + 1])?.kind === "person";
}

/** Whether the word at `at` is of the sentence, and not of the name at `first`. */
function isOfSentence(chunks: readonly Chunk[], at: number, first: number): boolean {
  const lower = lowerAt(chunks, at);
  // "sentenced to ten years of imprisonment N.": the penalty before a name is none of its words.
  const isPenalty = penalties.has(lower) || (at === first - 1 && (placesOfPenalty.has(lower) || occasions.has(lower)));
  // "In Taraz N. was": where it is, and nothing of N.; "the blogger from Taraz N." is N.'s.
  const isWhere = mentionOf(chunks[at])?.kind === "place" && ["in", "at", "near"].includes(lowerAt(chunks, at - 1));
  return adverbs.has(lower) || isPenalty || isWhere;
}

/** What somebody is of: "the head of the Taraz office N.". */
function isBody(chunks: readonly Chunk[], at: number): boolean {
  const kind = mentionOf(chunks[at])?.kind;
  return kind === "place" || kind === "organisation" || bodyNouns.has(lowerAt(chunks, at));
}

/** "activist and blogger N.": two things that one person is. */
function joinsRoles(chunks: readonly Chunk[], at: number): boolean {
  return lowerAt(chunks, at) === "and" && isRoleNoun(lowerAt(chunks, at - 1)) && isRoleNoun(lowerAt(chunks, at + 1));
}

const OWNERS = new Set(["his", "her", "their", "the"]);
const APPOSED_REACH = 4;

function isNounOfSomebody(lower: string): boolean {
  return isRoleNoun(lower) || kinNouns.has(lower);
}

/** "for his nephew, N., it was nine": behind a preposition the noun before the comma is the bearer's; where its words begin, or -1. */
function apposedEdge(chunks: readonly Chunk[], edge: number, first: number): number {
  const behind = lowerAt(chunks, first + 1);
  if (lowerAt(chunks, edge - 1) !== "," || !isNounOfSomebody(lowerAt(chunks, edge - 2))) return -1;
  if (behind !== "" && !",.;".includes(behind)) return -1;
  let at = edge - 2;
  while (edge - at <= APPOSED_REACH && isPlainWord(chunks[at - 1]) && !OWNERS.has(lowerAt(chunks, at))) at -= 1;
  return OWNERS.has(lowerAt(chunks, at)) && GOVERNING.has(lowerAt(chunks, at - 1)) ? at : -1;
}

/** "In the court | the blogger N.", "for three years | the blogger N.": an article behind these opens a phrase of its own. */
function endsPhrase(chunk: Chunk | undefined): boolean {
  return mentionOf(chunk)?.kind === "agent" || Object.hasOwn(timeUnits, chunk?.lower ?? "");
}

/** Where the words that introduce a name begin. */
export function edgeOf(chunks: readonly Chunk[], first: number): number {
  const edge = nearEdge(chunks, first);
  const apposed = mentionOf(chunks[first])?.kind === "person" ? apposedEdge(chunks, edge, first) : -1;
  return apposed < 0 ? edge : apposed;
}

function nearEdge(chunks: readonly Chunk[], first: number): number {
  const from = beforeQuantity(chunks, first);
  if (mentionOf(chunks[first])?.kind !== "person") return from;
  let at = introducesNext(chunks, first - 1) ? from - 2 : from - 1;
  let body = false;
  while (at >= 0 && from - at <= LONGEST_INTRODUCTION) {
    const chunk = chunks[at];
    const isQuote = chunk?.kind === "mark" && /^["“”„«»'’-]$|^'s$/u.test(lowerAt(chunks, at));
    const isAddress = lowerAt(chunks, at) === "." && honorifics.has(lowerAt(chunks, at - 1));
    // "the release of both A and B".
    if (lowerAt(chunks, at) === "both") return at;
    if (isPlainWord(chunk) || isQuote || isAddress) {
      if (isOfSentence(chunks, at, first)) break;
      // "In the court the blogger N. was": what stands before an article is another phrase, unless "of" links the two.
      if (ARTICLES.has(lowerAt(chunks, at)) && endsPhrase(chunks[at - 1])) return at;
      body ||= isBody(chunks, at);
      at -= 1;
    } else if (
      INTO_BODY.has(lowerAt(chunks, at)) &&
      (body || isMemberOf(chunks, at, first)) &&
      isPlainWord(chunks[at - 1])
    ) {
      body = false;
      at -= 1;
    } else if (joinsRoles(chunks, at)) at -= 1;
    else break;
  }
  return at + 1;
}
