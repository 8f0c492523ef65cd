import type { Incident, Term } from "../../domain/schema.ts";
import { termInSeconds } from "../../domain/term.ts";
import { english } from "../../domain/words/english.ts";
import { longestTermOf } from "../lexicon/laws/lawOf.ts";

/** Terms for several articles of law may be added up, so only a term for a single one is held against its maximum. */
function maximumOf({ charge }: Incident): { law: string; longest: Term } | null {
  const [law, ...others] = charge?.law ?? [];
  if (law === undefined || others.length > 0) return null;
  const longest = longestTermOf(law.code, law.article);
  return longest === null ? null : { law: `${law.code} ${law.article}`, longest };
}

/** A term longer than the law allows: a term, an article or a person misread, or a court that went beyond the law. */
export function termAboveMaximum(incident: Incident): string | null {
  const { sentence } = incident;
  const maximum = maximumOf(incident);
  if (sentence === null || maximum === null) return null;
  if (termInSeconds(sentence) <= termInSeconds(maximum.longest)) return null;
  return `${english.term(sentence)} is longer than ${maximum.law} allows (${english.term(maximum.longest)})`;
}
