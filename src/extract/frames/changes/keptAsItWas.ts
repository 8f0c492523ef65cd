import { changingVerbs, leavingComplements, noGrounds, refusingVerbs } from "../../lexicon/outcomes.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import { textOf, type Words } from "../Words.ts";

/** What a change would have led to: "did not reduce it to three years". */
const INTO = new Set(["to", "with", "by", "from", "into"]);
/** How far before a change it may stand that there were no grounds for it. */
const REACH = 8;

/** Whether what stands behind the verb at `at`, up to `to`, says that a penalty stays as it was. */
export function leavesUnchanged(words: Words, at: number, to: number): boolean {
  const behind = textOf(words, at + 1, to);
  return leavingComplements.some((complement) => ` ${behind} `.includes(` ${complement} `));
}

/** "found no grounds to alter", "saw no reason for softening". */
function isGroundless({ chunks }: Syntax, at: number): boolean {
  const before = chunks.slice(Math.max(0, at - REACH), at);
  const ground = before.findLastIndex(({ lower }) => noGrounds.has(lower));
  return ground > 0 && before.slice(0, ground).some(({ lower, kind }) => kind === "word" && lower === "no");
}

/** "did not find grounds to alter", "refused to reduce". */
function isRefused(syntax: Syntax, at: number): boolean {
  const own = verbAt(syntax, at);
  const before = verbBefore(syntax, at);
  const governor = verbAt(syntax, before);
  if (own?.form === "finite" || governor === null || at - before > REACH) return false;
  if (refusingVerbs.has(governor.lemma)) return !governor.unreal;
  return governor.unreal && syntax.chunks.slice(before, at).some(({ lower }) => noGrounds.has(lower));
}

/** "did not change the verdict: five years": what a court has not changed stands. */
export function keepsAsItWas(syntax: Syntax, at: number): boolean {
  const { chunks, words } = syntax;
  const chunk = chunks[at];
  if (chunk?.kind !== "verb" || chunk.verb.passive || !changingVerbs.has(chunk.verb.lemma)) return false;
  const [first = "", ...others] = words[at] ?? [];
  const isDenied = /^(?:did|has|had|have)$/u.test(first) && others.includes("not");
  return (
    (isDenied || isGroundless(syntax, at) || isRefused(syntax, at)) &&
    !chunks.some((each, term) => term > at && mentionOf(each)?.kind === "term" && INTO.has(lowerAt(chunks, term - 1)))
  );
}
