import { appealedWords, appealNouns, appealVerbs, wonVerbs } from "../../lexicon/appeals.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import { governorOf } from "../nouns/governorOf.ts";
import { holderOf } from "../nouns/holderOf.ts";
import { told } from "../nouns/told.ts";
import { penaltyIn } from "../penaltyIn.ts";
import { isProfessional } from "../people/isProfessional.ts";
import type { VictimMention } from "../people/People.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { textOf } from "../Words.ts";
import { whoseBefore } from "../whose.ts";

/** How many chunks behind an appeal the penalty may stand that it is against. */
const REACH = 12;

/** Where the penalty stands that an appeal whose words end before `from` is against; -1 where none does. */
function penaltyBehind({ chunks }: Syntax, from: number): number {
  for (let at = from; at < Math.min(chunks.length, from + REACH); at++) {
    const kind = mentionOf(chunks[at])?.kind;
    if (kind === "term" || kind === "fine") return at;
    const isName = kind === "person" && lowerAt(chunks, at + 1) === "'s";
    if (kind !== undefined && kind !== "agent" && kind !== "place" && !isName) return -1;
    const lower = lowerAt(chunks, at);
    if (kind === undefined && !appealedWords.has(lower) && lower !== "'s") return -1;
  }
  return -1;
}

/** Whose an appeal is: "N.'s appeal", "the complaint of N.", "lost his appeal", "his appeal was rejected". */
function appellantOf(syntax: Syntax, noun: number): readonly VictimMention[] {
  const named = holderOf(syntax, noun, ["of", "by", "from"]).victims;
  if (named.length > 0) return named;
  const governor = governorOf(syntax, noun);
  const subject = governor < 0 ? [] : subjectOf(syntax, governor).victims;
  const whose = whoseBefore(syntax.chunks, noun);
  return subject.length === 0 && whose !== null ? [whose] : subject;
}

/** Whom a word for an appeal is about, and where what it is against begins. */
function appealAt(syntax: Syntax, at: number): { victims: readonly VictimMention[]; from: number } | null {
  const { chunks } = syntax;
  const verb = verbAt(syntax, at);
  if (verb !== null)
    return appealVerbs.has(verb.lemma) && !verb.passive
      ? { victims: subjectOf(syntax, at).victims, from: at + 1 }
      : null;
  if (!appealNouns.has(lowerAt(chunks, at)) || wonVerbs.has(verbAt(syntax, governorOf(syntax, at))?.lemma ?? ""))
    return null;
  const against = chunks.findIndex(({ lower }, step) => step > at && step < at + REACH && lower === "against");
  return against < 0 ? null : { victims: appellantOf(syntax, at), from: against + 1 };
}

function appealFrame(utterance: Utterance, at: number): Frame | null {
  const { syntax } = utterance;
  const appeal = appealAt(syntax, at);
  const penalty = appeal === null ? -1 : penaltyBehind(syntax, appeal.from);
  const verb = syntax.chunks[at];
  if (appeal === null || penalty < 0 || verb === undefined || appeal.victims.length === 0) return null;
  if (appeal.victims.some(isProfessional)) return null;
  const kind = penaltyIn(textOf(syntax.words, appeal.from, penalty + 4)) ?? null;
  const mention = mentionOf(syntax.chunks[penalty]);
  const clause = { verb: at, from: at, to: syntax.chunks.length };
  const outcome = told(kind === "fined" ? null : kind, "recipient");
  return {
    ...frameAt(utterance, clause, { verb, outcome, victims: appeal.victims, relative: true }),
    term: mention?.kind === "term" ? mention : null,
    fine: mention?.kind === "fine" ? mention : null,
    date: null,
    change: { kind: "upheld", from: null },
  };
}

/** "lost his appeal against a five-year sentence", "contested the fine of 20 MCI": what somebody appeals against was imposed on him. */
export function appealFrames(utterance: Utterance): Frame[] {
  return utterance.syntax.chunks.flatMap((_, at) => appealFrame(utterance, at) ?? []);
}
