import { askingState, courtWords, denyingVerbs, freedomAsked } from "../../lexicon/courts.ts";
import { freeingVerbs, keptOn, noGrounds } from "../../lexicon/outcomes.ts";
import { barrier, hasTense, REACH } from "../barrier.ts";
import { lowerAt } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { isProfessional } from "../people/isProfessional.ts";
import type { VictimMention } from "../people/People.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { subjectStart } from "../subjectStart.ts";
import { textOf } from "../Words.ts";
import { whoseBefore } from "../whose.ts";
import { told } from "./told.ts";

/** What the verb at `at` says no to, in words. */
interface Refusal {
  from: number;
  to: number;
}

/** "rejected a request", "was denied bail", "turned down". */
function isDenying(syntax: Syntax, at: number): boolean {
  const particle = denyingVerbs.get(verbAt(syntax, at)?.lemma ?? "");
  if (particle === undefined || isUnreal(syntax, at)) return false;
  return particle === null || lowerAt(syntax.chunks, at + 1) === particle;
}

/** "did not release N.", "saw no grounds to release N.": freedom that was not given. */
function isNotFreeing(syntax: Syntax, at: number): boolean {
  const verb = verbAt(syntax, at);
  if (verb === null || !freeingVerbs.has(verb.lemma)) return false;
  const [first = ""] = syntax.words[at] ?? [];
  if (verb.form === "infinitive")
    return noGrounds.has(lowerAt(syntax.chunks, at - 1)) && lowerAt(syntax.chunks, at - 2) === "no";
  return verb.unreal && !verb.passive && first === "did";
}

/** Where the clause begins: the request that is rejected may have a verb of its own. */
function clauseStart({ chunks }: Syntax, at: number): number {
  const chunk = chunks[at];
  if (chunk?.kind !== "verb" || !chunk.verb.passive) return subjectStart(chunks, at);
  return chunks.slice(0, at).findLastIndex((before) => hasTense(before) || before.lower === ";") + 1;
}

function refusalAt(syntax: Syntax, at: number): Refusal | null {
  const { chunks, words } = syntax;
  if (!isDenying(syntax, at) && !isNotFreeing(syntax, at)) return null;
  const from = clauseStart(syntax, at);
  const to = barrier(chunks, at, REACH);
  const text = textOf(words, from, to);
  // "denied bail" is of courts alone.
  const isByCourt = courtWords.test(textOf(words, 0, to)) || /\bbail\b/u.test(text);
  return isByCourt && (freedomAsked.test(text) || keptOn.test(text)) && !askingState.test(text) ? { from, to } : null;
}

/** Who asked: the only one the clause names, else the one a possessive in it means. */
function askerOf({ people, chunks }: Syntax, { from, to }: Refusal): readonly VictimMention[] {
  const named = people
    .filter((each) => each.from >= from && each.last < to)
    .map(({ members }) => members.map(({ mention }) => mention).filter((mention) => !isProfessional(mention)))
    .filter((members) => members.length > 0);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? []) : [];
  for (let at = from + 1; at < to; at++) {
    const whose = whoseBefore(chunks, at);
    if (whose !== null) return [whose];
  }
  return [];
}

/** "The court rejected N.'s request for bail", "saw no grounds to release him": whoever is not let out stays in custody. */
export function refusalFrames(utterance: Utterance): Frame[] {
  const { syntax } = utterance;
  return syntax.chunks.flatMap((verb, at) => {
    const refusal = verb.kind === "verb" ? refusalAt(syntax, at) : null;
    const victims = refusal === null ? [] : askerOf(syntax, refusal);
    if (refusal === null || victims.length === 0) return [];
    const clause = { verb: at, from: refusal.from, to: refusal.to };
    const frame = frameAt(utterance, clause, { verb, outcome: told("pretrial-detention"), victims, relative: false });
    return [{ ...frame, reason: null, term: null, fine: null, change: { kind: "upheld", from: null } }];
  });
}
