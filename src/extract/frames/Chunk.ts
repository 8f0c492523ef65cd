import type { Span } from "../../domain/schema.ts";
import type { Outcome } from "../lexicon/outcomes.ts";
import type { Mention } from "../Mention.ts";

/** A verb with its auxiliaries. */
export interface Verb {
  /** `null` for a verb that is no outcome; such a verb only bounds clauses. */
  outcome: Outcome | null;
  /** The main verb as written. */
  word: string;
  passive: boolean;
  /** With "is", "was" or "has": its subject is one. */
  singular: boolean;
  /** Negated, possible, demanded or planned: it has not happened. */
  unreal: boolean;
}

/** The smallest thing grammar looks at: a mention, a verb with its auxiliaries, a word or a mark. */
export type Chunk = Span & { lower: string } & (
    | { kind: "mention"; mention: Mention }
    | { kind: "verb"; verb: Verb }
    | { kind: "word" | "mark" }
  );
