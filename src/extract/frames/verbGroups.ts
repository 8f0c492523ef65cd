import { exitVerbs } from "../lexicon/exits.ts";
import { inflections } from "../lexicon/inflect.ts";
import { stateAgents } from "../lexicon/institutions.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import {
  cautioningVerbs,
  changingVerbs,
  closingVerbs,
  gettingAway,
  gettingVerbs,
  givingVerbs,
  handingVerbs,
  keepingVerbs,
  openingVerbs,
  orderingVerbs,
  placingVerbs,
  plainOutcomes,
  returningVerbs,
  verbPhrases,
} from "../lexicon/outcomes.ts";
import { peopleNouns } from "../lexicon/people.ts";
import {
  adverbs,
  beForms,
  commonLemmas,
  doForms,
  getForms,
  haveForms,
  modals,
  negations,
  ruledVerbs,
  rulingModals,
} from "../lexicon/verbs.ts";
import type { Token } from "../token.ts";
import type { Verb } from "./Chunk.ts";

/** Every form of every verb the grammar knows; those of outcomes first, where two verbs share a form. */
const OUTCOME_LEMMAS = new Set([
  ...plainOutcomes.keys(),
  ...verbPhrases.flatMap(({ verbs }) => [...verbs]),
  ...givingVerbs,
  ...gettingVerbs,
  ...gettingAway.map(([lemma]) => lemma),
  ...handingVerbs,
  ...cautioningVerbs,
  ...returningVerbs,
  ...placingVerbs.keys(),
  ...exitVerbs.keys(),
  ...changingVerbs.keys(),
  ...openingVerbs,
  ...closingVerbs,
  ...orderingVerbs,
]);
const KNOWN = inflections([...OUTCOME_LEMMAS, ...commonLemmas]);
/** Verbs that are nouns as often: as a bare form they count only where whom they befall follows. */
const DETERMINERS = new Set(
  "a an the his her their its our my your this that these those some any no such every another each 's of".split(" "),
);
const PREPOSITIONS = new Set("of for with by against from in on at about into under over without despite".split(" "));
const PRONOUNS = new Set("him her them me us you it himself them".split(" "));
/** Words that open a noun phrase. */
const OPENERS = new Set(
  "a an the his her their its this these those several dozens some at more about over nearly around another two three four five six seven eight nine ten eleven twelve up all both".split(
    " ",
  ),
);

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** Whether somebody or something begins at `at`: the object of a verb before it. */
function opensNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return token !== undefined && /^["“«„]$/u.test(token.text);
  return (
    token.kind === "number" ||
    token.capital ||
    OPENERS.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    peopleNouns.has(token.lower)
  );
}

interface Prefix {
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
const PREFIX_OPENERS: ReadonlySet<string> = new Set([...beForms, ...haveForms, ...getForms, ...modals, "to", "and"]);

/** Auxiliaries, modals, negations and adverbs before the main verb. */
function prefixAt(tokens: readonly Token[], at: number): Prefix {
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
    else if (modals.has(word) && !prefix.be && !prefix.have) prefix.modal = word;
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
  return word === "be" || KNOWN.get(word)?.forms.has("base") === true;
}

function isAdverb(word: string): boolean {
  return adverbs.has(word) || /^\p{L}{3,}ly$/u.test(word);
}

/** "got arrested": a passive without "be". */
function getsPassive(tokens: readonly Token[], at: number): boolean {
  return (
    KNOWN.get(lowerAt(tokens, at + 1))?.forms.has("participle") === true &&
    plainOutcomes.has(KNOWN.get(lowerAt(tokens, at + 1))?.lemma ?? "")
  );
}

interface Main {
  lemma: string;
  gerund: boolean;
  to: number;
}

/** The main verb behind an auxiliary, a modal or "to"; `null` where none follows. */
function governedMain(tokens: readonly Token[], { to, be, have, modal, infinitive }: Prefix): Main | null {
  const word = lowerAt(tokens, to);
  const known = KNOWN.get(word);
  if (be || have) {
    if (known?.forms.has("participle")) return { lemma: known.lemma, gerund: false, to: to + 1 };
    if (be && known?.forms.has("gerund")) return { lemma: known.lemma, gerund: true, to: to + 1 };
    if (tokens[to]?.kind === "word" && /\p{Ll}{2}(?:ed|en)$/u.test(word) && numeralValue(word) === null)
      return { lemma: word, gerund: false, to: to + 1 };
    return be && /\p{Ll}{2}ing$/u.test(word) ? { lemma: word, gerund: true, to: to + 1 } : null;
  }
  if (modal === null && !infinitive) return null;
  if (known?.forms.has("base")) {
    const isNoun = infinitive && modal === null && plainOutcomes.has(known.lemma) && !opensNoun(tokens, to + 1);
    return isNoun ? null : { lemma: known.lemma, gerund: false, to: to + 1 };
  }
  return modal !== null && tokens[to]?.kind === "word" && /^\p{Ll}+$/u.test(tokens[to]?.text ?? "")
    ? { lemma: word, gerund: false, to: to + 1 }
    : null;
}

/** "A court in Taraz, Kazakhstan, fined N.": who acts stands before the comma, and has no verb yet. */
function hasAgentBefore(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const word = lowerAt(tokens, before);
    if (stateAgents.has(word)) return true;
    if (KNOWN.get(word)?.forms.has("past") === true || beForms.has(word)) return false;
  }
  return false;
}

/** What may follow a verb, and no participle before its noun. */
const BEHIND_VERBS = new Set("a an the away off out up to in on at for with his their".split(" "));

/** "the international wanted list": no verb stands right before one of these. */
const LISTS = new Set("list lists notice notices poster posters".split(" "));

/** "the detained activists": a participle between a determiner and a noun describes and tells nothing new. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const next = tokens[at + 1];
  // "the women who filmed her received a warning".
  const isBehindObject =
    before === "her" &&
    (next?.kind === "number" || BEHIND_VERBS.has(next?.lower ?? "") || getForms.has(lowerAt(tokens, at)));
  if ((DETERMINERS.has(before) && !isBehindObject) || LISTS.has(next?.lower ?? "")) return true;
  const describes = next !== undefined && (peopleNouns.has(next.lower) || next.capital) && next.kind === "word";
  if (!describes) return false;
  if (before === ",") return !hasAgentBefore(tokens, at);
  return (
    at === 0 ||
    PREPOSITIONS.has(before) ||
    ["that", "(", ":", "“", '"', "—", "–"].includes(before) ||
    KNOWN.get(before)?.forms.has("past") === true
  );
}

const COMPOUND_HEADS = new Set(["house", "home", "domestic", "administrative", "preventive", "criminal", "pretrial"]);
/** They end like participles and are none. */
const NOUNS_IN_ED = new Set("hatred kindred hundred naked sacred wicked indeed biped moped".split(" "));

const KEPT_IN = new Set("in under behind at on".split(" "));

/** "remain behind bars", "face charges": the present of several, told by what follows. */
function isStay(tokens: readonly Token[], at: number, lemma: string): boolean {
  if (at === 0 || lowerAt(tokens, at) !== lemma || lowerAt(tokens, at - 1) === "to") return false;
  const next = lowerAt(tokens, at + 1);
  return lemma === "face" ? next === "charges" || next === "criminal" : keepingVerbs.has(lemma) && KEPT_IN.has(next);
}

type Bare = Pick<Verb, "lemma" | "form">;

/** A verb of one word. Where it may as well be a noun or an adjective, it is a verb only with an object behind it. */
function bareVerb(tokens: readonly Token[], at: number): Bare | null {
  const word = lowerAt(tokens, at);
  const known = KNOWN.get(word);
  const before = lowerAt(tokens, at - 1);
  if (known === undefined) {
    const isRegular =
      word.endsWith("ed") &&
      tokens[at]?.capital !== true &&
      /\p{Ll}{2}ed$/u.test(word) &&
      !NOUNS_IN_ED.has(word) &&
      !DETERMINERS.has(before) &&
      !PREPOSITIONS.has(before);
    return isRegular ? { lemma: word, form: "bare" } : null;
  }
  const { lemma, forms } = known;
  const isOutcome = OUTCOME_LEMMAS.has(lemma);
  if (forms.has("past") || forms.has("participle"))
    if (!(forms.has("base") && !opensNoun(tokens, at + 1)))
      return isAdjective(tokens, at) ? null : { lemma, form: forms.has("participle") ? "bare" : "finite" };
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) {
    const isActing =
      forms.has("gerund") &&
      plainOutcomes.has(lemma) &&
      before !== "of" &&
      opensNoun(tokens, at + 1) &&
      !DETERMINERS.has(before);
    return isActing ? { lemma, form: "gerund" } : null;
  }
  if (forms.has("third") && (!isOutcome || opensNoun(tokens, at + 1) || tokens[at + 1]?.kind === "word")) {
    const isPlural = plainOutcomes.has(lemma) && !opensNoun(tokens, at + 1);
    return isPlural ? null : { lemma, form: "finite" };
  }
  if (forms.has("gerund")) return isOutcome && opensNoun(tokens, at + 1) ? { lemma, form: "gerund" } : null;
  // "under house arrest N.": a noun by the word before it.
  if (COMPOUND_HEADS.has(before)) return null;
  if (forms.has("base") && at > 0 && opensNoun(tokens, at + 1) && tokens[at - 1]?.kind === "word")
    return { lemma, form: "finite" };
  return isStay(tokens, at, lemma) ? { lemma, form: "finite" } : null;
}

/** Bare and nonfinite forms report nothing by themselves; "will serve" and "must pay" are what a court has ruled. */
function isUnreal({ negated, modal }: Prefix, lemma: string): boolean {
  if (negated) return true;
  if (modal === null || doForms.has(modal)) return false;
  return !(rulingModals.has(modal) && ruledVerbs.has(lemma));
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

/** The verb group that begins at `at`, and the token behind it. */
export function verbGroupAt(tokens: readonly Token[], at: number): { verb: Verb; to: number } | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== "word") return null;
  const prefix = PREFIX_OPENERS.has(first.lower) ? prefixAt(tokens, at) : null;
  const base = { outcome: null, end: 0 };
  if (prefix === null || !(prefix.be || prefix.have || prefix.modal !== null || prefix.infinitive)) {
    const bare = bareVerb(tokens, at);
    if (bare === null) return null;
    return {
      to: at + 1,
      verb: { ...base, ...bare, word: first.lower, passive: false, singular: false, unreal: false, ahead: false },
    };
  }
  const main = governedMain(tokens, prefix);
  if (main === null && !prefix.be && !prefix.have) return null;
  const lemma = main?.lemma ?? (prefix.be ? "be" : "have");
  const to = main?.to ?? prefix.to;
  const verb: Verb = {
    ...base,
    lemma,
    word: lowerAt(tokens, to - 1),
    form: formOf(prefix),
    passive: prefix.be && main !== null && !main.gerund,
    singular: prefix.singular,
    unreal: isUnreal(prefix, lemma),
    ahead: isDecided(prefix),
  };
  return { to, verb };
}
