import type { Span } from "../../domain/schema.ts";
import type { Outcome } from "../lexicon/Outcome.ts";
import type { Change } from "../lexicon/outcomes.ts";
import type { MentionOf } from "../Mention.ts";
import type { Passage } from "../stage2Passages.ts";
import type { VictimMention } from "./people/People.ts";

/** Why, in the words behind "for" or "on charges of". */
export interface Reason extends Span {
  /** The charge as a court or the police word it; otherwise the act itself. */
  formal: boolean;
  text: string;
  date: MentionOf<"date"> | null;
}

/** "four in Astana": a part of a group and where it is. */
export interface Share extends Span {
  count: number;
  place: MentionOf<"place">;
}

/** What one verb of detention or judgement says, with all that its clause says of it. */
export interface Frame {
  passage: Passage;
  /** The verb with its auxiliaries. */
  verb: Span;
  outcome: Outcome;
  victims: readonly VictimMention[];
  /** It stands in a relative clause: told beside, so that nothing around it belongs to it. */
  relative: boolean;
  /** It is the line of a list: a case of its own, however old. */
  listed: boolean;
  term: MentionOf<"term"> | null;
  fine: MentionOf<"fine"> | null;
  date: MentionOf<"date"> | null;
  place: MentionOf<"place"> | null;
  reason: Reason | null;
  laws: readonly MentionOf<"law">[];
  shares: readonly Share[];
  /** In a live text whose latest post stands first: the place of its post in time. */
  moment?: number;
  /** A penalty is handed out, and its kind not said. */
  vaguePenalty: (Span & { isWarning: boolean }) | null;
  /** "They received five and three years respectively": of as many as a pronoun means, the one whose turn it is. */
  turn?: { at: number; of: number };
  /** A later ruling on a penalty that was there before: `from` is what it was, `by` what was taken off and `times` how many times what it was it is, where the clause says so. */
  change?: { kind: Change; from: MentionOf<"term"> | null; by?: MentionOf<"term">; times?: number };
}
