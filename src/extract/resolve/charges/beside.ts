import type { Status } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { chargeCategoryOf, reasonCategoryOf } from "../../lexicon/charges.ts";
import { besideLaws, institutionsBeside, openingsBeside } from "../../lexicon/reasons.ts";
import type { Circumstances } from "../Circumstances.ts";
import type { Strand } from "../Strand.ts";
import { statusOf } from "../status.ts";
import { type Ground, groundAround } from "./Ground.ts";
import { isOfOther } from "./isOfOther.ts";
import { ofMarked } from "./marked.ts";
import { type Jurisdiction, type Statement, statementOf } from "./statement.ts";

/** How many characters of a charge are looked at. */
const LONGEST = 90;
/** Where the words of a charge end. */
const ENDS = /[;.\n(]|, (?!\p{Ll}+ing )| [–—-] | (?:but|who|which|while|according|after|said) /u;

/** The articles of law a passage names, where they are of this case and not of another or an earlier one. */
export function ofLaws({ passage, laws }: Ground, home: Frame, law: Jurisdiction): Statement | null {
  const own = laws.filter(({ start }) => !besideLaws.test(law.article.slice(passage.start, start)));
  const statement = own.length === 0 ? null : statementOf({ ...home, reason: null, laws: own }, law);
  return statement?.category == null ? null : statement;
}

/** Words of the lexicon behind an opening, and nothing asked for, feared or told of the past. */
export function ofWords({ passage }: Ground, home: Frame, article: string): Statement | null {
  const text = article.slice(passage.start, passage.end);
  for (const match of text.matchAll(openingsBeside)) {
    const at = match.index + match[0].length;
    const words = text.slice(at, at + LONGEST).split(ENDS)[0] ?? "";
    const category = reasonCategoryOf(words);
    const formal = !/^(?:for|over|because)/iu.test(match[0]);
    const isOther = isOfOther(text, match.index) || (!formal && institutionsBeside.test(text.slice(0, match.index)));
    if (category === null || isOther) continue;
    const start = passage.start + at;
    const reason = { start, end: start + words.trimEnd().length, text: words.trimEnd(), formal, date: null };
    return { frame: home, reason, laws: [], known: [], gloss: null, category, formal };
  }
  return null;
}

/** In words: "participation in mass riots", "conspiracy to seize power". */
const LONGEST_SEGMENT = 8;
/** What stands between marks. */
const SEGMENT = /[^\s,;.:()–—“”"«»][^,;.:()–—“”"«»\n]{2,80}/gu;

/** "8 years, high treason": in a passage without a verb the words of a charge need nothing to open them. */
function ofSegments({ passage, verbs }: Ground, home: Frame, article: string): Statement | null {
  if (verbs.some(({ hasTense }) => hasTense)) return null;
  const text = article.slice(passage.start, passage.end);
  const charges = [...text.matchAll(SEGMENT)].flatMap(({ index, 0: segment }) => {
    const start = passage.start + index;
    const isLong = segment.split(/\s+/u).length > LONGEST_SEGMENT;
    // "a Jehovah's Witness of 19": who somebody is.
    const isOther = isLong || /^(?:an?|the) /iu.test(segment);
    const hasVerb = verbs.some((verb) => verb.start >= start && verb.start < start + segment.length);
    const category = isOther || hasVerb ? null : chargeCategoryOf(segment);
    return category === null ? [] : [{ segment, start, category }];
  });
  const [first] = charges;
  if (first === undefined || charges.some(({ category }) => category !== first.category)) return null;
  const reason = { start: first.start, end: first.start + first.segment.length, text: first.segment, formal: true };
  return statementOf({ ...home, reason: { ...reason, date: null }, laws: [] }, { article, country: null, year: null });
}

/** Who was only taken may have heard no charge: words that are not those of one are of the act at most. */
function mayHave({ formal }: Statement, status: Status | null): boolean {
  return formal || status !== "detained";
}

/** The charge that passages about one victim tell beside the outcome: "Convicted in 2022 of insulting …; term: …", "Art. 368." */
export function chargeBeside(
  strand: Strand,
  home: Frame,
  { grounds, frames }: Circumstances,
  law: Jurisdiction,
): Statement | null {
  const status = statusOf(home);
  for (const frame of [home, ...strand.frames.filter((each) => each !== home)])
    for (const ground of groundAround(strand, frame, grounds, frames)) {
      const found =
        ofLaws(ground, home, law) ??
        ofWords(ground, home, law.article) ??
        ofMarked(ground, home, law.article) ??
        ofSegments(ground, home, law.article);
      if (found !== null && mayHave(found, status)) return found;
    }
  const own = grounds[home.passage.index];
  return own === undefined || status === "detained" ? null : ofSegments(own, home, law.article);
}
