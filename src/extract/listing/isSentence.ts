import { type Chunk, mentionOf, type Verb, type VerbChunk } from "../frames/Chunk.ts";
import { isAdverb } from "../frames/parties/isAdverb.ts";
import { ARTICLES } from "../frames/people/edgeOf.ts";
import { peopleIn } from "../frames/people/peopleIn.ts";
import { toChunks } from "../frames/toChunks.ts";
import { exitVerbs } from "../lexicon/exits.ts";
import { gettingVerbs } from "../lexicon/outcomes.ts";
import { commonVerbs } from "../lexicon/verbs.ts";
import { ofRead } from "../ofRead.ts";

/** Words before a verb that make it one of a main clause: somebody does it. */
const SUBJECTS = new Set(["person", "group", "anaphor", "agent"]);

/** Subjects that are no mention: "it was known", "nobody came". */
const OTHER_SUBJECTS = new Set(["it", "there", "this", "that", "nobody", "who", "which"]);

function isSubject(chunk: Chunk): boolean {
  return SUBJECTS.has(mentionOf(chunk)?.kind ?? "") || OTHER_SUBJECTS.has(chunk.lower);
}

const MARKS = new Set([",", ";", ":", "–", "—", "-", "(", ")"]);

/** "called for a strike"; who "left the colony" may be an entry of a list. */
function tellsOfDoing({ word, lemma }: Verb): boolean {
  return commonVerbs.has(word) && !exitVerbs.has(lemma);
}

/** "must each pay": a verb of several words, of which the first has the tense. */
function isModal({ start, end, verb }: VerbChunk): boolean {
  return verb.form === "finite" && end - start > verb.word.length;
}

/** Whether a phrase of people ends before a chunk, with all that stands beside them. */
function isBehindPeople(chunks: readonly Chunk[], at: number): boolean {
  return peopleIn(chunks).some(({ to }) => to === at);
}

function isFiniteVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "verb") return false;
  const { verb } = chunk;
  // "A and B each received", "N. also got".
  const own = chunks.findLastIndex(({ kind, lower }, index) => index < at && !(kind === "word" && isAdverb(lower)));
  const before = chunks[own];
  // "for the call to go to the square": a noun, and what is only meant to be done.
  if (verb.form === "infinitive" || verb.form === "gerund" || ARTICLES.has(before?.lower ?? "")) return false;
  if (verb.passive || verb.singular || isModal(chunk)) return true;
  // "N., 34, fears", "N., a driver, received": what stands beside the name is over, and the verb is its own.
  const isActive = verb.form === "finite" || gettingVerbs.has(verb.lemma) || tellsOfDoing(verb);
  if (isActive && before?.lower === "," && isBehindPeople(chunks, at)) return true;
  // "N. – four years, served two": behind a mark a verb without an auxiliary is one of the fragments of an entry.
  return before !== undefined && (isSubject(before) || (commonVerbs.has(verb.word) && !MARKS.has(before.lower)));
}

const QUOTES = new Set(['"', "“", "”", "«", "»"]);

/** What stands between quotation marks is somebody else's: "15 days – "for a poster he never held"". */
function unquoted(chunks: readonly Chunk[]): readonly Chunk[] {
  let isOpen = false;
  return chunks.filter(({ lower }) => {
    if (QUOTES.has(lower)) isOpen = !isOpen;
    return !isOpen;
  });
}

/**
 * Whether a passage has a finite verb with a subject, so that grammar can read it; a line of a list has participles, or
 * verbs of which the name above is the subject: "was released", "left the colony".
 */
export const isSentence = ofRead((read): boolean => {
  const chunks = unquoted(toChunks(read).chunks);
  const subject = chunks.findIndex(isSubject);
  return subject >= 0 && chunks.some((_, at) => at > subject && isFiniteVerb(chunks, at));
});
