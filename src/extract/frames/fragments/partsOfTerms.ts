import { partsOfTerm } from "../../lexicon/fragments.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import type { VictimMention } from "../people/People.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";

const OWNING = new Set(["his", "her", "their", "a", "an", "the"]);
/** What may follow a term that is one of prison. */
const CLOSING =
  /^(?:|[.,;:)—–]|sentence|term|imprisonment|in|for|and|but|when|before|left|behind|imposed|handed|prison|jail|with)$/u;

/** Where a part is taken of the term at `at`: "four of his", "the rest of a"; -1 where none is. */
function partBefore({ chunks }: Syntax, at: number): number {
  // "a year and a half out of four".
  const isOutOf = lowerAt(chunks, at - 1) === "of" && lowerAt(chunks, at - 2) === "out";
  if (isOutOf) return mentionOf(chunks[at - 3])?.kind === "term" ? at - 3 : -1;
  const owner = OWNING.has(lowerAt(chunks, at - 1)) ? at - 1 : -1;
  const of = owner > 0 && ["term", "sentence"].includes(lowerAt(chunks, at - 2)) ? -1 : owner - 1;
  if (owner < 0 || !["of", "into", "through"].includes(lowerAt(chunks, of))) return -1;
  const part = chunks[of - 1];
  const isPart =
    part !== undefined &&
    (partsOfTerm.has(part.lower) ||
      mentionOf(part)?.kind === "term" ||
      (part.kind === "word" && numeralValue(part.lower) !== null));
  return isPart ? of - 1 : -1;
}

/** Who serves it: the subject of the verb before, or whom the passages before are about. */
function servedBy(syntax: Syntax, part: number, topic: readonly VictimMention[]): readonly VictimMention[] {
  const verb = verbBefore(syntax, part);
  if (verb < 0) return syntax.chunks.slice(0, part).every(({ kind }) => kind === "mark") ? topic : [];
  const own = verbAt(syntax, verb);
  if (own === null || isUnreal(syntax, verb)) return [];
  const { victims } = subjectOf(syntax, verb);
  const isDropped = syntax.chunks.slice(0, verb).every(({ kind }) => kind === "mark");
  return victims.length > 0 ? victims : isDropped ? topic : [];
}

/** "has served four of his seven years", "is in the third year of a ten-year term": the whole is what was imposed. */
export function partsOfTerms(scene: Utterance, topic: readonly VictimMention[]): Frame[] {
  const { syntax } = scene;
  const { chunks } = syntax;
  return chunks.flatMap((chunk, at) => {
    const term = mentionOf(chunk);
    if (term?.kind !== "term" || term.value.term.hours !== undefined) return [];
    const part = partBefore(syntax, at);
    if (part < 0 || !CLOSING.test(lowerAt(chunks, at + 1))) return [];
    const victims = servedBy(syntax, part, topic);
    const [only, other] = victims;
    if (only === undefined || other !== undefined) return [];
    const outcome = { status: null, role: "recipient", formal: true } as const;
    const clause = { verb: at, from: part, to: at + 1 };
    const frame = frameAt(scene, clause, { verb: term, outcome, victims, relative: true });
    return [{ ...frame, term, fine: null, date: null, place: null }];
  });
}
