import type { Span } from "../../domain/schema.ts";
import type { Field } from "../lexicon/fields.ts";
import { auxiliaries, commonLemmas, commonVerbs } from "../lexicon/verbs.ts";
import { isOwn, type Mention, type MentionOf } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";

/** A part of a list line between separators: what a field of a record or a cell of a table holds. */
export interface Cell extends Span {
  read: Read;
  /** Its first token and the one behind its last. */
  from: number;
  to: number;
  mentions: readonly Mention[];
  /** How many brackets it stands in. */
  depth: number;
  /** The mark before it; empty at the beginning of a line. */
  mark: string;
  /** What the label before it or the head of its column announces. */
  field: Field | null;
}

/** The mentions of one kind in a cell. */
export function ofKind<Kind extends Mention["kind"]>(
  { mentions }: Pick<Cell, "mentions">,
  kind: Kind,
): MentionOf<Kind>[] {
  return mentions.filter((mention): mention is MentionOf<Kind> => mention.kind === kind && isOwn(mention));
}

/** It holds one mention and nothing else. */
export function isBare({ mentions, start, end }: Cell, kind: Mention["kind"]): boolean {
  const [only] = mentions;
  return mentions.length === 1 && only?.kind === kind && only.start === start && only.end === end;
}

const JOINTS = new Set(["and", "&", ",", "+", "also"]);

/** It holds names and nothing but what joins them: "A and B". */
export function isNames(cell: Cell): boolean {
  const persons = ofKind(cell, "person");
  const inMention = (start: number) => persons.some((person) => start >= person.start && start < person.end);
  const tokens = cell.read.tokens.slice(cell.from, cell.to);
  return persons.length > 0 && tokens.every(({ start, lower }) => inMention(start) || JOINTS.has(lower));
}

/** Words that make the next one a noun: "a warning", "the charge". */
const BEFORE_NOUN = new Set(["a", "an", "the", "of", "no"]);

/** A verb of a sentence, with which a cell is more than an item of a list. */
export function hasVerb({ read, from, to, mentions }: Cell): boolean {
  return read.tokens.slice(from, to).some(({ lower, start }, at) => {
    if (!auxiliaries.has(lower) && !commonVerbs.has(lower)) return false;
    const before = read.tokens[from + at - 1]?.lower ?? "";
    // "rally on 1 June", "protest outside the court": without a subject a bare verb is a noun.
    if (at === 0 && commonLemmas.has(lower) && !auxiliaries.has(lower)) return false;
    if (lower.endsWith("ing") || BEFORE_NOUN.has(before)) return false;
    // "1 March", "for teaching children to read": a month, and what is only meant.
    return before !== "to" && !mentions.some((mention) => start >= mention.start && start < mention.end);
  });
}
