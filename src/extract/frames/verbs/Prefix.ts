import { plainOutcomes } from "../../lexicon/outcomes.ts";
import { adverbs, beForms, doForms, getForms, haveForms, modals, negations } from "../../lexicon/verbs.ts";
import { lowerAt, type Token } from "../../token.ts";
import { knownVerbs } from "./knownVerbs.ts";

export interface Prefix {
  to: number;
  be: boolean;
  have: boolean;
  modal: string | null;
  infinitive: boolean;
  negated: boolean;
  singular: boolean;
  /** The word that carries the tense: the first. */
  first: string;
}

/** Words a prefix can begin with: every other verb stands by itself. */
export const PREFIX_OPENERS: ReadonlySet<string> = new Set([
  ...beForms,
  ...haveForms,
  ...getForms,
  ...modals,
  "to",
  "and",
]);

/** Auxiliaries, modals, negations and adverbs before the main verb. */
export function prefixAt(tokens: readonly Token[], at: number): Prefix {
  const prefix: Prefix = {
    to: at,
    be: false,
    have: false,
    modal: null,
    infinitive: false,
    negated: false,
    singular: false,
    first: lowerAt(tokens, at),
  };
  for (; prefix.to < at + 8; prefix.to++) {
    const word = lowerAt(tokens, prefix.to);
    const isOpen = prefix.to > at;
    if (beForms.has(word) || (getForms.has(word) && getsPassive(tokens, prefix.to))) prefix.be = true;
    else if (haveForms.has(word) && !prefix.be) prefix.have = true;
    else if (modals.has(word) && !prefix.be && !prefix.have && !(prefix.modal !== null && doForms.has(word)))
      prefix.modal = word;
    else if (word === "to" && (prefix.be || prefix.have) && isBase(tokens, prefix.to + 1))
      Object.assign(prefix, { be: false, have: false, modal: prefix.modal ?? "must" });
    else if (word === "to" && (!isOpen || prefix.be || prefix.have)) prefix.infinitive = true;
    else if (negations.has(word) && isOpen) prefix.negated = true;
    else if (word === "longer" && prefix.negated) continue;
    else if (word === "and" && isAdverb(lowerAt(tokens, prefix.to - 1)) && isAdverb(lowerAt(tokens, prefix.to + 1)))
      continue;
    else if (!isOpen || !isAdverb(word)) break;
    if (["is", "was", "has"].includes(word)) prefix.singular = true;
    if (word.endsWith("n't") || word === "cannot") prefix.negated = true;
  }
  return prefix;
}

/** "has to serve", "is to pay": what must be done. */
function isBase(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return word === "be" || knownVerbs.get(word)?.forms.has("base") === true;
}

function isAdverb(word: string): boolean {
  return adverbs.has(word) || /^\p{L}{3,}ly$/u.test(word);
}

/** "got arrested": a passive without "be". */
function getsPassive(tokens: readonly Token[], at: number): boolean {
  return (
    knownVerbs.get(lowerAt(tokens, at + 1))?.forms.has("participle") === true &&
    plainOutcomes.has(knownVerbs.get(lowerAt(tokens, at + 1))?.lemma ?? "")
  );
}
