import { changingPhrases, changingVerbs, takingVerbs } from "../lexicon/outcomes.ts";
import { custodyNouns, keepingNouns, sentenceNouns } from "../lexicon/penaltyNouns.ts";
import { type Chunk, lowerAt, mentionOf } from "./Chunk.ts";
import { changedFrame, isOwnTerm } from "./changedFrame.ts";
import type { Frame } from "./Frame.ts";
import type { Utterance } from "./frameAt.ts";
import { leavesUnchanged } from "./leavesUnchanged.ts";
import type { VictimMention } from "./people/People.ts";
import { isUnreal } from "./reality/isUnreal.ts";
import { type Syntax, verbAt, verbBefore } from "./Syntax.ts";
import { type Changed, sufferersOf, understoodOf } from "./sufferers.ts";

const REACH = 24;

/** "by six months the five-year [sentence]": behind how much it is changed by a phrase of its own begins. */
function isBehindMeasure(between: readonly Chunk[]): boolean {
  const isOwn = between.slice(1).some(({ lower }) => ["the", "his", "her", "their"].includes(lower));
  return mentionOf(between[0])?.kind === "term" && isOwn;
}

function isPenaltyNoun(syntax: Syntax, at: number): boolean {
  const { chunks } = syntax;
  const lower = lowerAt(chunks, at);
  if (isOwnTerm(syntax, at)) return true;
  if (lower === "that" && lowerAt(chunks, at + 1) === "of") return true;
  if (chunks[at]?.kind !== "word" || !(sentenceNouns.has(lower) || custodyNouns.has(lower) || lower === "stay"))
    return false;
  // "the prison term", "a fine of": not "three months of house arrest" behind "with", which is what takes its place.
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    if (["with", "by"].includes(lowerAt(chunks, before))) return isBehindMeasure(chunks.slice(before + 1, at));
    const kind = mentionOf(chunks[before])?.kind;
    if (chunks[before]?.kind === "verb" || kind === "person" || kind === "agent") return true;
  }
  return true;
}

/** "the term of holding in custody": what lasts so long. */
function custodyBehind({ chunks }: Syntax, noun: number): number {
  if (!["term", "terms"].includes(lowerAt(chunks, noun)) || lowerAt(chunks, noun + 1) !== "of") return noun;
  const behind = chunks.slice(noun + 2, noun + 5).findIndex(({ lower }) => lower === "custody");
  return behind < 0 ? noun : noun + 2 + behind;
}

/** "left three years", "left him only two": a court that takes some of a penalty away. */
function termLeft(syntax: Syntax, at: number): number {
  const { chunks } = syntax;
  if (verbAt(syntax, at)?.lemma !== "leave" || !chunks.slice(0, at).some((chunk) => mentionOf(chunk)?.kind === "agent"))
    return -1;
  let term = at + 1;
  while (lowerAt(chunks, term) === "only" || mentionOf(chunks[term])?.kind === "anaphor") term += 1;
  return mentionOf(chunks[term])?.kind === "term" ? term : -1;
}

/** How far before the word for where somebody is kept the noun for the keeping may stand. */
const NEAR = 6;

/** "detention in custody", "his stay in the remand prison": what is prolonged is the keeping. */
function keptIn({ chunks }: Syntax, noun: number): number {
  if (!custodyNouns.has(lowerAt(chunks, noun))) return noun;
  const from = Math.max(0, noun - NEAR);
  const link = chunks.slice(from, noun).findLastIndex(({ lower }) => lower === "in");
  return link > 0 && keepingNouns.has(lowerAt(chunks, from + link - 1)) ? from + link - 1 : noun;
}

/** The penalty that the verb at `at` changes: its object, or the subject of a passive. */
function nounOf(syntax: Syntax, at: number, to: number): number {
  const { chunks } = syntax;
  const verb = verbAt(syntax, at);
  const before = () => {
    for (let noun = at - 1; noun >= Math.max(0, at - REACH); noun--) {
      if (
        lowerAt(chunks, noun) === ";" ||
        (verbAt(syntax, noun)?.form === "finite" && lowerAt(chunks, noun - 1) !== "who")
      )
        return -1;
      if (isPenaltyNoun(syntax, noun)) return keptIn(syntax, noun);
    }
    return -1;
  };
  if (verb?.passive === true) return before();
  for (let noun = at + 1; noun < to; noun++) if (isPenaltyNoun(syntax, noun)) return custodyBehind(syntax, noun);
  // "had his sentence reduced": the participle stands behind.
  const had = verbBefore(syntax, at);
  return verb?.form === "bare" && verbAt(syntax, had)?.lemma === "have" ? before() : -1;
}

/** "changed it to", "it was reduced": the penalty is that told of before. */
function takenUpAt({ chunks }: Syntax, at: number): number {
  const beside = chunks[at]?.kind === "verb" && chunks[at].verb.passive ? at - 1 : at + 1;
  return ["it", "this"].includes(lowerAt(chunks, beside)) ? beside : -1;
}

/** "struck down", "set aside": a verb that changes a penalty only with the word behind it. */
function phraseAt({ chunks }: Syntax, at: number) {
  const chunk = chunks[at];
  const lemma = chunk?.kind === "verb" ? chunk.verb.lemma : "";
  return changingPhrases.find(([verb, word]) => verb === lemma && lowerAt(chunks, at + 1) === word)?.[2];
}

/** "took three months off the term of N.", "a year was taken off his sentence". */
function takenOff(syntax: Syntax, at: number, to: number): Changed | null {
  const { chunks } = syntax;
  const verb = verbAt(syntax, at);
  if (verb === null || !takingVerbs.has(verb.lemma)) return null;
  const term = verb.passive ? at - 1 : at + 1;
  const off = verb.passive ? at + 1 : at + 2;
  const mention = mentionOf(chunks[term]);
  if (mention?.kind !== "term" || !["off", "from"].includes(lowerAt(chunks, off))) return null;
  for (let noun = off + 1; noun < to; noun++)
    if (isPenaltyNoun(syntax, noun) || ["this", "it"].includes(lowerAt(chunks, noun)))
      return { verb: at, noun, change: "reduced", to, by: mention };
  return null;
}

/** What a change would have led to: "did not reduce it to three years". */
const INTO = new Set(["to", "with", "by", "from", "into"]);

/** "did not change the verdict: five years": what a court has not changed stands. */
function keepsAsItWas({ chunks, words }: Syntax, at: number): boolean {
  const chunk = chunks[at];
  const [first = "", ...others] = words[at] ?? [];
  if (chunk?.kind !== "verb" || chunk.verb.passive || !changingVerbs.has(chunk.verb.lemma)) return false;
  const isDenied = /^(?:did|has|had|have)$/u.test(first) && others.includes("not");
  return (
    isDenied && !chunks.some((each, term) => mentionOf(each)?.kind === "term" && INTO.has(lowerAt(chunks, term - 1)))
  );
}

/** How the verb at `at` changes a penalty. */
function changeAt(syntax: Syntax, at: number): Changed | null {
  const verb = verbAt(syntax, at);
  const isKept = keepsAsItWas(syntax, at);
  if (verb === null || (isUnreal(syntax, at) && !isKept)) return null;
  const next = syntax.chunks.findIndex(
    (chunk, step) => step > at && ((chunk.kind === "verb" && chunk.verb.form === "finite") || chunk.lower === ";"),
  );
  const to = next < 0 ? syntax.chunks.length : next;
  const leaves = verb.lemma === "leave" || verb.lemma === "keep";
  const isUpheld = isKept || (leaves && leavesUnchanged(syntax.words, at, to));
  const change = isUpheld ? "upheld" : (phraseAt(syntax, at) ?? changingVerbs.get(verb.lemma));
  const off = change === undefined ? takenOff(syntax, at, to) : null;
  if (off !== null) return off;
  const left = termLeft(syntax, at);
  if (change === undefined) return left < 0 ? null : { verb: at, noun: left, change: "reduced", to };
  const named = nounOf(syntax, at, to);
  const noun = named < 0 ? takenUpAt(syntax, at) : named;
  // "confirmed the arrest of N." is news, and no ruling.
  if (["confirm", "affirm"].includes(verb.lemma) && custodyNouns.has(lowerAt(syntax.chunks, noun))) return null;
  return noun < 0 ? null : { verb: at, noun, change, to };
}

function changesIn(utterance: Utterance, victimsOf: (changed: Changed) => readonly VictimMention[]): Frame[] {
  return utterance.syntax.chunks.flatMap((chunk, at) => {
    const changed = chunk.kind === "verb" ? changeAt(utterance.syntax, at) : null;
    const victims = changed === null ? [] : victimsOf(changed);
    const frame = changed === null || victims.length === 0 ? null : changedFrame(utterance, changed, victims);
    return frame === null ? [] : [frame];
  });
}

/** "cut N.'s sentence from five years to three", "his custody was extended", "left the fine of N. unchanged". */
export function changeFrames(utterance: Utterance): Frame[] {
  return changesIn(utterance, (changed) => sufferersOf(utterance.syntax, changed));
}

/** What a change says stands from then on; what was upheld stood before. */
function tellsWhatStands({ change, term, fine, outcome }: Frame): boolean {
  return (
    change?.kind !== "upheld" &&
    (change?.by !== undefined || term !== null || fine !== null || outcome.status !== "imprisoned")
  );
}

/** "The regional court reduced the term to three years.": of whom, the passages before say. */
export function understoodChanges(
  utterance: Utterance,
  told: readonly Frame[],
  topic: readonly VictimMention[],
): Frame[] {
  const { syntax } = utterance;
  return changesIn(utterance, (changed) =>
    sufferersOf(syntax, changed).length > 0 ? [] : understoodOf(syntax, told, topic),
  ).filter(tellsWhatStands);
}
