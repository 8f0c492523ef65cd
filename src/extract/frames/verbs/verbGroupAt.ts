import { doForms, ruledStates, ruledVerbs, rulingModals } from "../../lexicon/verbs.ts";
import { ofWord } from "../../ofWord.ts";
import { lowerAt, type Token, wordsOf } from "../../token.ts";
import type { Verb } from "../Chunk.ts";
import { bareVerb } from "./bareVerb.ts";
import { governedMain } from "./governedMain.ts";
import { knownVerbs } from "./knownVerbs.ts";
import { PREFIX_OPENERS, type Prefix, prefixAt } from "./Prefix.ts";

/** How many words behind "will be" say where somebody will be. */
const STATE_REACH = 5;

/** "will be under house arrest", "will be in a detention cell until July": a state that somebody has ruled. */
function isRuledState(tokens: readonly Token[], to: number): boolean {
  return ruledStates.test(wordsOf(tokens.slice(to, to + STATE_REACH)));
}

/** Bare and nonfinite forms report nothing by themselves; "will serve" and "must pay" are what a court has ruled. */
function isUnreal({ negated, modal }: Prefix, lemma: string, tokens: readonly Token[], to: number): boolean {
  if (negated) return true;
  if (modal === null || doForms.has(modal)) return false;
  return !(rulingModals.has(modal) && (ruledVerbs.has(lemma) || (lemma === "be" && isRuledState(tokens, to))));
}

/** "will be sent", "is to be placed", "has to serve": it lies ahead, and somebody has decided it. */
function isDecided({ modal, negated }: Prefix): boolean {
  return !negated && modal !== null && rulingModals.has(modal);
}

function formOf({ first, infinitive, modal }: Prefix): Verb["form"] {
  if (first === "being" || first === "having" || first === "getting") return "gerund";
  if (modal !== null) return "finite";
  return first === "be" || first === "to" || first === "been" || infinitive ? "infinitive" : "finite";
}

/** Tells the token behind the date that begins at a token; `null` where none does. */
export type DateAhead = (at: number) => number | null;

/** "was on 18 May sentenced", "has, on Friday, been jailed": the prefix with the day that stands within it, where a verb follows. */
function withDay(tokens: readonly Token[], prefix: Prefix, dateAhead: DateAhead): Prefix {
  const open = lowerAt(tokens, prefix.to) === "," ? prefix.to + 1 : prefix.to;
  const behind = dateAhead(lowerAt(tokens, open) === "on" ? open + 1 : open);
  if (behind === null || !(prefix.be || prefix.have)) return prefix;
  const next = lowerAt(tokens, behind) === "," ? behind + 1 : behind;
  const dated = lowerAt(tokens, next) === "been" ? { ...prefix, be: true, to: next + 1 } : { ...prefix, to: next };
  return governedMain(tokens, dated) === null ? prefix : dated;
}

/** Whether a verb may begin with a word: most words begin none wherever they stand. */
const mayBeVerb = ofWord(
  ({ kind, lower }) =>
    kind === "word" && (PREFIX_OPENERS.has(lower) || knownVerbs.has(lower) || /\p{Ll}{2}ed$/u.test(lower)),
);

function verbByItself(tokens: readonly Token[], at: number, { lower: word }: Token): Verb | null {
  const bare = bareVerb(tokens, at);
  if (bare === null) return null;
  const { lemma, form } = bare;
  return { outcome: null, end: 0, lemma, word, form, passive: false, singular: false, unreal: false, ahead: false };
}

/** The verb group that begins at `at`, and the token behind it. */
export function verbGroupAt(
  tokens: readonly Token[],
  at: number,
  dateAhead: DateAhead,
): { verb: Verb; to: number } | null {
  const first = tokens[at];
  if (first === undefined || !mayBeVerb(first)) return null;
  const prefix = PREFIX_OPENERS.has(first.lower) ? withDay(tokens, prefixAt(tokens, at), dateAhead) : null;
  if (prefix === null || !(prefix.be || prefix.have || prefix.modal !== null || prefix.infinitive)) {
    const verb = verbByItself(tokens, at, first);
    return verb === null ? null : { to: at + 1, verb };
  }
  const main = governedMain(tokens, prefix);
  if (main === null && !prefix.be && !prefix.have) return null;
  const lemma = main?.lemma ?? (prefix.be ? "be" : "have");
  const to = main?.to ?? prefix.to;
  const verb: Verb = {
    outcome: null,
    end: 0,
    lemma,
    word: lowerAt(tokens, to - 1),
    form: formOf(prefix),
    passive: prefix.be && main !== null && !main.gerund,
    singular: prefix.singular,
    unreal: isUnreal(prefix, lemma, tokens, to),
    ahead: isDecided(prefix),
  };
  return { to, verb };
}
