import type { Outcome } from "../lexicon/Outcome.ts";
import { memberPhrases, outcomeVerbs } from "../lexicon/outcomes.ts";
import { lowerAt, mentionOf } from "./Chunk.ts";
import type { Frame } from "./Frame.ts";
import { frameAt, type Utterance } from "./frameAt.ts";
import { partyOf } from "./parties/Party.ts";
import type { VictimMention } from "./people/People.ts";
import { isUnreal } from "./reality/isUnreal.ts";
import { type Syntax, verbAt } from "./Syntax.ts";
import { subjectOf } from "./subjects/subjectOf.ts";

const THOSE = new Set(["those", "the", "people", "persons"]);
const MEMBERS: ReadonlyMap<string, Outcome["status"]> = new Map([
  ["detainees", "detained"],
  ["arrestees", "detained"],
  ["detained", "detained"],
  ["arrested", "detained"],
]);

/** "those detained", "the detainees", "people arrested": what befell all of them. */
function classAt(syntax: Syntax, at: number): Outcome | null {
  const { chunks } = syntax;
  const mention = mentionOf(chunks[at]);
  if (mention?.kind === "anaphor" || isOneOf(syntax, at)) {
    const last = syntax.words[at]?.at(-1) ?? "";
    const status = MEMBERS.get(last);
    return status === undefined ? null : { status, role: "patient", formal: false };
  }
  const outcome =
    memberPhrases.get(`${lowerAt(chunks, at)} ${lowerAt(chunks, at + 1)}`) ?? outcomeVerbs[lowerAt(chunks, at)];
  if (outcome === undefined || outcome.status === null) return null;
  const verb = verbAt(syntax, at);
  const isBare = chunks[at]?.kind === "word" || verb?.form === "bare";
  return isBare && THOSE.has(lowerAt(chunks, at - 1)) ? outcome : null;
}

/** "one of the detainees": a group of one, by its own words one of several. */
function isOneOf({ chunks, words }: Syntax, at: number): boolean {
  return mentionOf(chunks[at])?.kind === "group" && words[at]?.[0] === "one" && words[at]?.[1] === "of";
}

/** Those who are said to be of them: behind "was" or "include", or before "was among". */
function membersOf(syntax: Syntax, at: number): { victims: readonly VictimMention[]; verb: number } | null {
  const { chunks, people } = syntax;
  const first = THOSE.has(lowerAt(chunks, at - 1)) ? at - 1 : at;
  const isOne = isOneOf(syntax, at);
  const isPart =
    isOne ||
    lowerAt(chunks, first - 1) === "among" ||
    lowerAt(chunks, first - 1) === "amongst" ||
    (lowerAt(chunks, first - 1) === "of" && lowerAt(chunks, first - 2) === "one");
  const link = isOne ? first - 1 : lowerAt(chunks, first - 1) === "of" ? first - 3 : first - 2;
  let be = link;
  while (["also", "too", ","].includes(lowerAt(chunks, be))) be -= 1;
  if (isPart && verbAt(syntax, be)?.lemma === "be") {
    const { victims } = subjectOf(syntax, be);
    return victims.length > 0 ? { victims, verb: be } : null;
  }
  const next = chunks.findIndex(({ kind }, step) => step > at && kind === "verb");
  const verb = verbAt(syntax, next);
  if (verb === null || !(verb.lemma === "include" || verb.lemma === "be") || verb.passive) return null;
  if (verb.lemma === "be" && !isPart) return null;
  const found = people.find(({ from, edge }) => from > next && edge <= next + 2);
  return found === undefined || found.possessive ? null : { victims: partyOf(found).victims, verb: next };
}

/** "Among those detained were A and B", "N. was one of the detainees". */
export function memberFrames(utterance: Utterance): Frame[] {
  const { syntax } = utterance;
  return syntax.chunks.flatMap((_, at) => {
    const outcome = classAt(syntax, at);
    const found = outcome === null ? null : membersOf(syntax, at);
    const verb = syntax.chunks[at];
    if (outcome === null || found === null || verb === undefined || isUnreal(syntax, found.verb)) return [];
    const clause = { verb: Math.max(at, found.verb), from: 0, to: syntax.chunks.length };
    return [frameAt(utterance, clause, { verb, outcome, victims: found.victims, relative: false })];
  });
}
