import { exitVerbs } from "../../lexicon/exits.ts";
import { inflections } from "../../lexicon/inflect.ts";
import {
  cautioningVerbs,
  changingVerbs,
  closingVerbs,
  gettingAway,
  gettingVerbs,
  givingVerbs,
  handingVerbs,
  openingVerbs,
  orderingVerbs,
  placingVerbs,
  plainOutcomes,
  returningVerbs,
  verbPhrases,
} from "../../lexicon/outcomes.ts";
import { commonLemmas } from "../../lexicon/verbs.ts";

/** Verbs that can say, by themselves or with what stands behind, what befell somebody. */
export const outcomeLemmas = new Set([
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

/** Every form of every verb the grammar knows; those of outcomes first, where two verbs share a form. */
export const knownVerbs = inflections([...outcomeLemmas, ...commonLemmas]);
