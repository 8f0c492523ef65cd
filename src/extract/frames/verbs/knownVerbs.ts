import { collectingVerbs, owingVerbs } from "../../lexicon/dues.ts";
import { exitVerbs, fetchingVerbs, meetingVerbs, riddingVerbs } from "../../lexicon/exits.ts";
import { expulsions } from "../../lexicon/expulsions.ts";
import { inflections } from "../../lexicon/inflect.ts";
import {
  cautioningVerbs,
  changingVerbs,
  closingVerbs,
  courtVerbs,
  gettingAway,
  gettingVerbs,
  givingVerbs,
  handingVerbs,
  openingVerbs,
  orderingVerbs,
  placingVerbs,
  plainOutcomes,
  refusingVerbs,
  returningVerbs,
  shuttingVerbs,
} from "../../lexicon/outcomes.ts";
import { verbPhrases } from "../../lexicon/phrases/verbPhrases.ts";
import { seizures } from "../../lexicon/seizures.ts";
import { commonLemmas } from "../../lexicon/verbs.ts";

/** Verbs that can say, by themselves or with what stands behind, what befell somebody. */
export const outcomeLemmas = new Set([
  ...plainOutcomes.keys(),
  ...verbPhrases.flatMap(({ verbs }) => [...verbs]),
  ...givingVerbs,
  ...gettingVerbs,
  ...gettingAway.keys(),
  ...handingVerbs,
  ...cautioningVerbs,
  ...returningVerbs,
  ...placingVerbs.keys(),
  ...exitVerbs.keys(),
  ...fetchingVerbs,
  ...riddingVerbs,
  ...meetingVerbs,
  ...collectingVerbs,
  ...owingVerbs,
  ...changingVerbs.keys(),
  ...openingVerbs,
  ...closingVerbs,
  ...orderingVerbs,
  ...courtVerbs.keys(),
  ...shuttingVerbs,
  ...refusingVerbs,
  ...expulsions.flatMap(({ verbs }) => [...verbs]),
  ...seizures.flatMap(({ verbs }) => [...verbs]),
]);

/** Every form of every verb the grammar knows; those of outcomes first, where two verbs share a form. */
export const knownVerbs = inflections([...outcomeLemmas, ...commonLemmas]);
