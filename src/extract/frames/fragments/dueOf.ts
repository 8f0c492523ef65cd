import { bills, collectingVerbs, dueVerbs, foundVerbs, owingVerbs, poorer, purses } from "../../lexicon/dues.ts";
import { rulingModals } from "../../lexicon/verbs.ts";
import { lowerAt } from "../Chunk.ts";
import { governedBy } from "../parties/governedBy.ts";
import type { VictimMention } from "../people/People.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { textOf } from "../Words.ts";
import type { Award } from "./Award.ts";
import { isSought } from "./isSought.ts";

/** The verb by which somebody has to part with a sum, and who that is, where his place in the clause does not say. */
export interface Due {
  verb: number;
  victims: readonly VictimMention[] | null;
}

/** How many chunks behind a sum the verb may stand whose subject it is, or before it that by which it is owed. */
const NEAR = 3;
const OWED = 6;
/** Behind these, what somebody is to do he has to. */
const BINDING = new Set(["have", "be", "order", "make", "tell", "oblige", "require"]);

/** "got to go home", "has until May to find": who does what a verb without tense tells is the subject of the one before it. */
function doerOf(syntax: Syntax, verb: number): readonly VictimMention[] | null {
  if (verbAt(syntax, verb)?.form !== "infinitive") return null;
  const { victims } = subjectOf(syntax, verbBefore(syntax, verb));
  return victims.length > 0 ? victims : null;
}

/** "owes the Georgian state 5,000 lari", "owes 5,000 lari to the budget". */
function owed({ chunks, words }: Syntax, { from, to }: Award): Due | null {
  const verb = chunks.findLastIndex(
    (chunk, at) => at < from && at >= from - OWED && chunk.kind === "verb" && owingVerbs.has(chunk.verb.lemma),
  );
  const own = chunks[verb];
  if (own?.kind !== "verb" || own.verb.unreal) return null;
  const beside = from === verb + 1 ? words.slice(to, to + NEAR + 1) : words.slice(verb + 1, from);
  return beside.flat().some((word) => purses.has(word)) ? { verb, victims: null } : null;
}

/** "must now find 30,000 roubles", "has until May to find 30,000 roubles", "will have to part with". */
function bound(syntax: Syntax, { from }: Award): Due | null {
  const { words } = syntax;
  const verb = verbBefore(syntax, from);
  const ways = dueVerbs.get(verbAt(syntax, verb)?.lemma ?? "");
  if (ways === undefined || !ways.includes(textOf(words, verb + 1, from))) return null;
  const own = words[verb] ?? [];
  if (rulingModals.has(own[0] ?? "")) return own.includes("not") ? null : { verb, victims: null };
  const governor = verbBefore(syntax, verb);
  const found = verbAt(syntax, governor);
  if (!own.includes("to") || found === null || found.unreal || !BINDING.has(found.lemma)) return null;
  return { verb, victims: doerOf(syntax, verb) };
}

/** "2,000 lari poorer", "poorer by 40,000 roubles", "with a bill for 800 roubles". */
function lost(syntax: Syntax, { from, to }: Award): Due | null {
  const { chunks } = syntax;
  const isBy = lowerAt(chunks, from - 1) === "by" && poorer.has(lowerAt(chunks, from - 2));
  const isBill = [from - 1, from - 2].some((at) => chunks[at]?.kind === "word" && bills.has(lowerAt(chunks, at)));
  const verb = verbBefore(syntax, from);
  if (!(isBy || isBill || poorer.has(lowerAt(chunks, to))) || verbAt(syntax, verb)?.unreal !== false) return null;
  return { verb, victims: doerOf(syntax, verb) };
}

/** Whether a sum is what the verb before it takes, or what one right behind it says is taken. */
function isTaken(syntax: Syntax, { from }: Award, verb: number): boolean {
  const own = verbAt(syntax, verb);
  if (own === null || own.passive !== verb > from) return false;
  if (own.unreal && !syntax.words[verb]?.some((word) => rulingModals.has(word) || word === "be")) return false;
  return collectingVerbs.has(own.lemma) || (own.passive && foundVerbs.has(own.lemma));
}

/** "collected 100 MCI from N.", "100 MCI will be collected from N.", "must be found by N.". */
function taken(syntax: Syntax, award: Award): Due | null {
  const { chunks } = syntax;
  const behind = chunks.findIndex((chunk, at) => at >= award.to && chunk.kind === "verb");
  const verb = [verbBefore(syntax, award.from), behind <= award.to + NEAR ? behind : -1].find((at) =>
    isTaken(syntax, award, at),
  );
  if (verb === undefined) return null;
  const isCollected = collectingVerbs.has(verbAt(syntax, verb)?.lemma ?? "");
  const { victims } = governedBy(syntax, [isCollected ? "from" : "by"], 0, chunks.length);
  return victims.length === 0 ? null : { verb, victims };
}

/** By what words of an everyday sort somebody has to part with the sum of an award; where a court has ruled it, it is a fine. */
export function dueOf(syntax: Syntax, award: Award): Due | null {
  if (award.fine === null) return null;
  const found = [owed, bound, lost, taken].map((rule) => rule(syntax, award)).find((due) => due !== null);
  return found === undefined || isSought(syntax, 0, Math.min(found.verb, award.from)) ? null : found;
}
