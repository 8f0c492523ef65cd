import { genericNouns } from "../../lexicon/naming.ts";
import type { MentionOf } from "../../Mention.ts";
import { PAIRS } from "../../mentions/anaphors/pairs.ts";
import type { Cast } from "../../persons/Person.ts";

type AnaphorMention = MentionOf<"anaphor">;

/** Behind "the driver": what he did, or had with him; not what befell him. */
const DOING = /^ (?:who (?!was |were |had |has |have |is |are )|with (?:a|an|the|his|her) )/u;
const LONGEST_MODIFIER = 12;

/** "The third person, a student whose name is not given,": by a place in a row that no name has. */
const RANKED = /^(?:first|second|third|fourth|fifth|sixth|last|other) /u;
const DESCRIBED = /^, an? [^,.;]{3,80}(?:[.;]|,(?! \p{Lu}))/u;
const LONGEST_DESCRIPTION = 90;

function isUnnamedOfRow(article: string, { end, value }: AnaphorMention): boolean {
  return RANKED.test(value.noun ?? "") && DESCRIBED.test(article.slice(end, end + LONGEST_DESCRIPTION));
}

/** "The accordionist who accompanied her": told of for the first time, by what he did. */
export function isIntroduced(article: string, anaphor: AnaphorMention): boolean {
  const {
    start,
    end,
    value: { noun, plural },
  } = anaphor;
  if (isUnnamedOfRow(article, anaphor)) return true;
  if (plural || noun === null || genericNouns.has(noun)) return false;
  const isTold = DOING.test(article.slice(end, end + LONGEST_MODIFIER));
  return isTold && !article.slice(0, start).toLowerCase().includes(noun);
}

/**
 * "All seven people held since noon": counted, and more than the article has named, so told of for the first time; so are
 * "the two women who filmed it".
 */
export function isNewGroup(article: string, { persons }: Cast, { start, end, value }: AnaphorMention): boolean {
  const { count, noun } = value;
  if (count !== null && noun !== null && /^ wh(?:o|om) /u.test(article.slice(end, end + 6))) return true;
  const named = persons.filter(({ mentions }) => (mentions[0]?.start ?? start) < start);
  // "the two students": one of them may be the only one who was named.
  return count !== null && noun !== null && !(noun in PAIRS) && named.length < (count > 2 ? count : 1);
}
