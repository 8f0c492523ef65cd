import { addingVerbs } from "../../lexicon/outcomes.ts";
import { custodyNouns, keepingNouns, sentenceNouns } from "../../lexicon/penaltyNouns.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { holderOf } from "../nouns/holderOf.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { whoseBefore } from "../whose.ts";
import { NOBODY, type Party, partyOf } from "./Party.ts";

/** How far behind its verb what is added stands, before what it is added to. */
const NEAR = 4;
const KNOWN = new Set(["the", "those", "these"]);

export function isAdding(syntax: Syntax, verb: number): boolean {
  return addingVerbs.has(verbAt(syntax, verb)?.lemma ?? "");
}

/** "had two years added": the participle says what befell the subject of the verb before. */
export function isHaving(syntax: Syntax, verb: number): boolean {
  const had = verbAt(syntax, verbBefore(syntax, verb));
  return verbAt(syntax, verb)?.form === "bare" && had?.lemma === "have" && !had.unreal;
}

function isProlonged(noun: string): boolean {
  return sentenceNouns.has(noun) || custodyNouns.has(noun) || keepingNouns.has(noun);
}

/** "added to the five years that N. is serving", "to the time which N. has to spend": whose time it is a clause behind it says. */
function ownerOfTime(syntax: Syntax, verb: number): Party {
  const { chunks, people } = syntax;
  const link = chunks.findIndex(({ lower }, at) => at > verb && at <= verb + NEAR && lower === "to");
  const time = link + 2;
  const isTime = mentionOf(chunks[time])?.kind === "term" || isProlonged(lowerAt(chunks, time));
  if (link < 0 || !isTime || !KNOWN.has(lowerAt(chunks, link + 1))) return NOBODY;
  const opens = ["that", "which"].includes(lowerAt(chunks, time + 1)) ? time + 2 : time + 1;
  const found = people.find(({ edge, possessive }) => edge === opens && !possessive);
  return found === undefined ? NOBODY : partyOf(found);
}

/** "Two years were added to N.'s term", "N. had two years added to his term": whose penalty grows. */
export function bearerOf(syntax: Syntax, verb: number, to: number): Party {
  if (!isAdding(syntax, verb)) return NOBODY;
  const had = verbBefore(syntax, verb);
  if (isHaving(syntax, verb)) return subjectOf(syntax, had);
  const noun = syntax.chunks.findIndex(
    ({ kind, lower }, at) => at > verb && at < to && kind === "word" && isProlonged(lower),
  );
  if (noun < 0) return ownerOfTime(syntax, verb);
  const holder = holderOf(syntax, noun, ["of"]);
  const whose = holder.victims.length > 0 ? null : whoseBefore(syntax.chunks, noun);
  if (whose !== null) return { ...NOBODY, victims: [whose] };
  return holder.victims.length > 0 ? holder : ownerOfTime(syntax, verb);
}
