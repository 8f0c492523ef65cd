import { listNouns } from "../../lexicon/groupNouns.ts";
import { lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { partyOf } from "../parties/Party.ts";
import type { VictimMention } from "../people/People.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { type Class, classAt } from "./Class.ts";

/** Words between "was" and those whom somebody was one of. */
const ADVERBS = new Set(["also", "too", ",", "just", "only"]);
const LINKING = new Set(["be", "become"]);

/** Where the verb stands that says who is one of them, before the phrase; null where none does. */
function linkBefore(syntax: Syntax, { from, isOne }: Class): { be: number; isPart: boolean } {
  const { chunks } = syntax;
  const isAmong = ["among", "amongst"].includes(lowerAt(chunks, from - 1));
  const isOneOf = lowerAt(chunks, from - 1) === "of" && lowerAt(chunks, from - 2) === "one";
  let be = isOne ? from - 1 : isOneOf ? from - 3 : from - 2;
  while (ADVERBS.has(lowerAt(chunks, be))) be -= 1;
  return { be, isPart: isOne || isAmong || isOneOf };
}

/** "is on the list of convicts pardoned": where the verb stands before the list, or -1. */
function listBefore({ chunks }: Syntax, { from }: Class): number {
  const isList = lowerAt(chunks, from - 1) === "of" && listNouns.has(lowerAt(chunks, from - 2));
  const link = chunks.findLastIndex(({ lower }, at) => at < from - 2 && at >= from - 5 && ["on", "in"].includes(lower));
  return isList && link > 0 ? link - 1 : -1;
}

/** "The name of N. is": N. is. */
function namedBy(syntax: Syntax, be: number): readonly VictimMention[] {
  const { victims } = subjectOf(syntax, be);
  if (victims.length > 0) return victims;
  const found = syntax.people.find(({ to, edge }) => to <= be && lowerAt(syntax.chunks, edge - 2) === "name");
  return found === undefined ? [] : partyOf(found).victims;
}

/** Those who are said to be of them: behind "was" or "include", or before "was among". */
function membersOf(syntax: Syntax, own: Class): { victims: readonly VictimMention[]; verb: number } | null {
  const { chunks, people } = syntax;
  const list = listBefore(syntax, own);
  if (LINKING.has(verbAt(syntax, list)?.lemma ?? "")) {
    const victims = namedBy(syntax, list);
    return victims.length > 0 ? { victims, verb: list } : null;
  }
  const { be, isPart } = linkBefore(syntax, own);
  if (isPart && LINKING.has(verbAt(syntax, be)?.lemma ?? "")) {
    const { victims } = subjectOf(syntax, be);
    return victims.length > 0 ? { victims, verb: be } : null;
  }
  const next = chunks.findIndex(({ kind }, step) => step > own.at && kind === "verb");
  const verb = verbAt(syntax, next);
  if (verb === null || !(verb.lemma === "include" || verb.lemma === "be") || verb.passive) return null;
  if (verb.lemma === "be" && !isPart) return null;
  const found = people.find(({ from, edge }) => from > next && edge <= next + 2);
  return found === undefined || found.possessive ? null : { victims: partyOf(found).victims, verb: next };
}

/** A few an article names elsewhere: "one of three people sent to prison". */
const FEW = 9;

/** Of people who are many, all but those who are named. */
function restOf({ group }: Class, named: number): readonly VictimMention[] {
  const count = group?.value.count ?? null;
  if (group === null || count === null || count <= FEW) return [];
  return [{ ...group, value: { ...group.value, count: count - named, lessNamed: true } }];
}

/** "Among those pardoned is N., jailed in 2028": the next outcome has days and places of its own. */
function endBehind({ chunks }: Syntax, verb: number): number {
  const next = chunks.findIndex((chunk, at) => at > verb && chunk.kind === "verb" && chunk.verb.outcome !== null);
  return next < 0 ? chunks.length : next;
}

/** "Among those detained were A and B", "N. was one of the thirty people pardoned", "N. was the last to be freed". */
export function memberFrames(utterance: Utterance): Frame[] {
  const { syntax } = utterance;
  return syntax.chunks.flatMap((verb, at) => {
    const own = classAt(syntax, at);
    const found = own === null ? null : membersOf(syntax, own);
    if (own === null || found === null || isUnreal(syntax, found.verb)) return [];
    const victims = [...found.victims, ...restOf(own, found.victims.length)];
    const clause = { verb: Math.max(at, found.verb), from: 0, to: endBehind(syntax, Math.max(at, found.verb)) };
    // "Among those jailed for ten days was N.": what they got stands before the verb.
    const penalty = at < found.verb ? { verb: at, from: 0, to: found.verb } : clause;
    return [frameAt(utterance, clause, { verb, outcome: own.outcome, victims, relative: false }, penalty)];
  });
}
