import { ambiguousVerbs, notByForce, warnedOf } from "../../lexicon/outcomes.ts";
import { isRoleNoun } from "../../persons/roleNouns.ts";
import { barrier } from "../barrier.ts";
import { type Chunk, lowerAt, type VerbChunk } from "../Chunk.ts";
import { victimAt } from "../people/People.ts";
import { textOf, type Words } from "../Words.ts";

const ARTICLES = new Set(["a", "an", "the", "his", "her", "their", "its"]);

/** "with him was held a talk": the subject stands behind, and is a thing. */
export function isOfThing(chunks: readonly Chunk[], at: number, { passive, lemma }: VerbChunk["verb"]): boolean {
  if (!passive || !ambiguousVerbs.has(lemma) || !ARTICLES.has(lowerAt(chunks, at + 1))) return false;
  return chunks[at + 2]?.kind === "word" && !isRoleNoun(lowerAt(chunks, at + 2));
}

function isInfinitive(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" ? chunk.verb.form === "infinitive" : chunk?.lower === "to";
}

/** How far, in chunks, the words go that tell what sort of a hold it is. */
const NEAR = 8;

/** "held up in traffic", "held in esteem", "released from hospital": nobody is kept or let go by anybody. */
function isNotByForce(words: Words, at: number, lemma: string): boolean {
  const behind = textOf(words, at + 1, at + 1 + NEAR);
  return notByForce.some(([verbs, pattern]) => verbs.has(lemma) && pattern.test(behind));
}

/** "holding a meeting", "seized the phones": without people behind it, a verb that is active befalls nobody. */
export function mayBefall(
  chunks: readonly Chunk[],
  words: Words,
  at: number,
  { form, passive, lemma }: VerbChunk["verb"],
): boolean {
  // "wants N. jailed", "is wanted as a witness": nobody is looked for.
  if (lemma === "want") return passive && !["to", "as"].includes(lowerAt(chunks, at + 1));
  // "who tried to gather": an attempt.
  if (lemma === "try" && !passive && isInfinitive(chunks[at + 1])) return false;
  if (isNotByForce(words, at, lemma)) return false;
  // "the colonel warned through the press that": who says so, not whom it befalls.
  if (lemma === "warn" && !passive && warnedOf.test(textOf(words, at + 1, at + 1 + NEAR))) return false;
  const isObject = ARTICLES.has(lowerAt(chunks, at + 1));
  if (passive || (form !== "gerund" && !ambiguousVerbs.has(lemma))) return true;
  if (form === "bare" && !isObject) return true;
  const end = barrier(chunks, at, 12, true);
  return chunks.slice(at + 1, end).some((_, step) => victimAt(chunks, at + 1 + step) !== null);
}
