import type { Span } from "../../domain/schema.ts";
import type { Outcome } from "../lexicon/Outcome.ts";
import type { Mention } from "../Mention.ts";

/** A verb with its auxiliaries. */
export interface Verb {
  /** The main verb; "be" or "have" where no other follows. */
  lemma: string;
  /** The main verb as written. */
  word: string;
  /**
   * `finite`: it has a tense of its own. `bare`: one word that is past tense or participle ("detained"). `gerund`
   * ("detaining", "being detained"); `infinitive` ("to detain", "be detained").
   */
  form: "finite" | "bare" | "gerund" | "infinitive";
  passive: boolean;
  /** With "is", "was" or "has": its subject is one. */
  singular: boolean;
  /** Negated, or under a modal. */
  unreal: boolean;
  /** "will be sent", "is to be placed": it lies ahead by somebody's decision. */
  ahead: boolean;
  /** `null` for a verb that is no outcome; such a verb only bounds clauses. */
  outcome: Outcome | null;
  /** Number of the chunk behind the last word that belongs to the outcome: "into custody". */
  end: number;
}

/** The smallest thing grammar looks at: a mention, a verb with its auxiliaries, a word or a mark. */
export type Chunk = Span & { lower: string } & (
    | { kind: "mention"; mention: Mention }
    | { kind: "verb"; verb: Verb }
    | { kind: "word" | "mark" }
  );

export type VerbChunk = Extract<Chunk, { kind: "verb" }>;

export function mentionOf(chunk: Chunk | undefined): Mention | null {
  return chunk?.kind === "mention" ? chunk.mention : null;
}

export function lowerAt(chunks: readonly Chunk[], at: number): string {
  return chunks[at]?.lower ?? "";
}

/** The verb whose words begin at `at`: "was on 18 May fined" stands in the row as its day and the verb. */
export function verbFrom(chunks: readonly Chunk[], at: number): VerbChunk | null {
  const [first, next] = [chunks[at], chunks[at + 1]];
  if (first?.kind === "verb") return first;
  return next?.kind === "verb" && first !== undefined && first.start > next.start ? next : null;
}

export function isVerb(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === "verb";
}
