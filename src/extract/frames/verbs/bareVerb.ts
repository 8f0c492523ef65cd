import { keepingVerbs, plainOutcomes } from "../../lexicon/outcomes.ts";
import { participleTails } from "../../lexicon/verbs.ts";
import { lowerAt, type Token } from "../../token.ts";
import type { Verb } from "../Chunk.ts";
import { isAdjective, isBehindLength } from "./isAdjective.ts";
import { knownVerbs, outcomeLemmas } from "./knownVerbs.ts";
import { DETERMINERS, opensNoun, PREPOSITIONS } from "./opensNoun.ts";

const COMPOUND_HEADS = new Set(
  "house home domestic administrative preventive criminal pretrial compulsory corrective correctional community public obligatory mandatory unpaid".split(
    " ",
  ),
);
/** They end like participles and are none. */
const NOUNS_IN_ED = new Set("hatred kindred hundred naked sacred wicked indeed biped moped".split(" "));

/** Verbs of what somebody says, knows or is made of: "speaks of a plot". */
const TELLING_OF = new Set("speak tell know think hear complain consist die dispose write learn".split(" "));

const KEPT_IN = new Set("in under behind at on".split(" "));

/** "remain behind bars", "face charges": the present of several, told by what follows. */
function isStay(tokens: readonly Token[], at: number, lemma: string): boolean {
  if (at === 0 || lowerAt(tokens, at) !== lemma || lowerAt(tokens, at - 1) === "to") return false;
  const next = lowerAt(tokens, at + 1);
  return lemma === "face" ? next === "charges" || next === "criminal" : keepingVerbs.has(lemma) && KEPT_IN.has(next);
}

/** "carry away the blogger": between a verb in the present and its object. */
const PARTICLES = new Set(["away", "off", "up", "out", "down"]);

/** Whether the object of a verb without ending begins at `at`, or behind the particle there. */
function opensObject(tokens: readonly Token[], at: number): boolean {
  return opensNoun(tokens, at) || (PARTICLES.has(lowerAt(tokens, at)) && opensNoun(tokens, at + 1));
}

const JOINED_BY = new Set(["and", ",", "then", "also", "later", "but"]);

/** "was questioned and let go", "and put into a bus": joined to a passive, a verb that looks like its present. */
function isJoinedParticiple(tokens: readonly Token[], at: number, lemma: string): boolean {
  return (
    participleTails[lemma]?.has(lowerAt(tokens, at + 1)) === true &&
    JOINED_BY.has(lowerAt(tokens, at - 1)) &&
    lowerAt(tokens, at + 2) !== "of"
  );
}

type Bare = Pick<Verb, "lemma" | "form">;

/** A verb of one word. Where it may as well be a noun or an adjective, it is a verb only with an object behind it. */
export function bareVerb(tokens: readonly Token[], at: number): Bare | null {
  const word = lowerAt(tokens, at);
  const known = knownVerbs.get(word);
  const before = lowerAt(tokens, at - 1);
  if (known === undefined) {
    const isRegular =
      word.endsWith("ed") &&
      tokens[at]?.capital !== true &&
      /\p{Ll}{2}ed$/u.test(word) &&
      !NOUNS_IN_ED.has(word) &&
      !isBehindLength(tokens, at) &&
      !DETERMINERS.has(before) &&
      !PREPOSITIONS.has(before);
    return isRegular ? { lemma: word, form: "bare" } : null;
  }
  const { lemma, forms } = known;
  const isOutcome = outcomeLemmas.has(lemma);
  if (isJoinedParticiple(tokens, at, lemma)) return { lemma, form: "bare" };
  if (forms.has("past") || forms.has("participle"))
    if (!(forms.has("base") && !opensNoun(tokens, at + 1)))
      return isAdjective(tokens, at) ? null : { lemma, form: forms.has("participle") ? "bare" : "finite" };
  // "the paper that keeps N. in a cell": a relative word, and no article.
  if (before === "that" && forms.has("third") && isOutcome && opensNoun(tokens, at + 1))
    return { lemma, form: "finite" };
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) {
    const isActing =
      forms.has("gerund") &&
      plainOutcomes.has(lemma) &&
      before !== "of" &&
      opensNoun(tokens, at + 1) &&
      !DETERMINERS.has(before);
    return isActing ? { lemma, form: "gerund" } : null;
  }
  // "320 hours of compulsory works", "under house arrest N.": nouns by the word before them.
  if (COMPOUND_HEADS.has(before)) return null;
  // "the posts of N.", "the arrests of recent days": nouns by what hangs on them.
  if (forms.has("third") && lowerAt(tokens, at + 1) === "of" && !TELLING_OF.has(lemma)) return null;
  if (forms.has("third") && (!isOutcome || opensNoun(tokens, at + 1) || tokens[at + 1]?.kind === "word")) {
    const isPlural = (plainOutcomes.has(lemma) || lemma === "bus") && !opensNoun(tokens, at + 1);
    return isPlural ? null : { lemma, form: "finite" };
  }
  if (forms.has("gerund")) return isOutcome && opensNoun(tokens, at + 1) ? { lemma, form: "gerund" } : null;
  if (forms.has("base") && at > 0 && opensObject(tokens, at + 1) && tokens[at - 1]?.kind === "word")
    return { lemma, form: "finite" };
  return isStay(tokens, at, lemma) ? { lemma, form: "finite" } : null;
}
