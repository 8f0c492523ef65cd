import type { Change } from "../../lexicon/outcomes.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Frame } from "../Frame.ts";
import { holderOf } from "../nouns/holderOf.ts";
import { governedBy } from "../parties/governedBy.ts";
import { isProfessional } from "../people/isProfessional.ts";
import type { People, VictimMention } from "../people/People.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { whoseBefore } from "../whose.ts";

/** What stands before whom a penalty is laid on: "the fine imposed on N.". */
const ONTO = ["for", "to", "against", "on", "upon"];
const HOLDING = ["of", "against", "for", "on", "to"];

/** A later ruling on a penalty. */
export interface Changed {
  verb: number;
  noun: number;
  change: Change;
  /** The chunk behind the last one that can belong to it. */
  to: number;
  /** How much is taken off. */
  by?: MentionOf<"term">;
  /** What it has become, where that stands right behind the verb; `null`: its kind alone. */
  into?: MentionOf<"term"> | null;
}

/** Whose penalty it is: by a name or pronoun before the noun, a name behind it, or "for N." in the same clause. */
export function sufferersOf(syntax: Syntax, { noun, verb, to }: Changed): readonly VictimMention[] {
  const { victims } = holderOf(syntax, noun, HOLDING);
  if (victims.length > 0) return victims;
  const whose = whoseBefore(syntax.chunks, noun);
  if (whose !== null) {
    const had = verbBefore(syntax, noun);
    return verbAt(syntax, had)?.lemma === "have" ? subjectOf(syntax, had).victims : [whose];
  }
  const behind = governedBy(syntax, ONTO, Math.min(noun, verb), to);
  return behind.victims.length > 0
    ? behind.victims
    : governedBy(syntax, ["for", "to", "against"], 0, Math.min(noun, verb)).victims;
}

/** Nobody further: who acts for the state, or a pronoun for the one told of. */
function isNobodyElse({ members }: People): boolean {
  return members.every(({ mention }) =>
    mention.kind === "anaphor" ? mention.value.noun === null && !mention.value.plural : isProfessional(mention),
  );
}

/**
 * Whose penalty it is where no words beside it say: the one all else in its passage befell, and where the passage tells
 * of nobody the one the passages before are about.
 */
export function understoodOf(
  { people }: Syntax,
  told: readonly Frame[],
  topic: readonly VictimMention[],
): readonly VictimMention[] {
  const victims = told.flatMap((frame) => frame.victims);
  const isOne = new Set(victims.map(({ start }) => start)).size === 1;
  if (victims.length > 0) return isOne ? victims.slice(0, 1) : [];
  return topic.length === 1 && people.every(isNobodyElse) ? topic : [];
}
