import type { Span } from "../../../domain/schema.ts";
import type { ChargeCategory, Status } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { beneficiaries } from "../../lexicon/charges/topics.ts";
import { chargeCategoryOf, chargePhraseIn, reasonCategoryOf } from "../../lexicon/charges.ts";
import { besideLaws, institutionsBeside, openingsBeside, othersBeside, unmistakable } from "../../lexicon/reasons.ts";
import type { Circumstances } from "../Circumstances.ts";
import type { Strand } from "../Strand.ts";
import { statusOf } from "../status.ts";
import { CHARGED } from "./charged.ts";
import { ofClosing } from "./closing.ts";
import { type Ground, groundAround, groundsNaming } from "./Ground.ts";
import { isOfOther } from "./isOfOther.ts";
import { ofMarked, ofNamed } from "./marked.ts";
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
export function ofWords(
  { passage }: Ground,
  home: Frame,
  article: string,
  isOthers: (text: string, at: number) => boolean = isOfOther,
): Statement | null {
  const text = article.slice(passage.start, passage.end);
  for (const match of openingsBeside.all(text)) {
    const at = match.index + match[0].length;
    const words = text.slice(at, at + LONGEST).split(ENDS)[0] ?? "";
    const category = reasonCategoryOf(words);
    const formal = !/^(?:for|over|because)/iu.test(match[0]);
    const isWork = !formal && (institutionsBeside.test(text.slice(0, match.index)) || beneficiaries.test(words));
    const isOther = isWork || isOthers(text, match.index);
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
const SEGMENT = /[^\s,;.:()–—“”"«»][^,;.:()–—“”"«»\n]{2,600}/gu;

interface Segment extends Span {
  text: string;
  category: ChargeCategory | null;
}

/** What stands between the marks of a passage, with its kind where it is words of a charge and of nobody else's. */
function segmentsOf({ passage, verbs }: Ground, article: string): Segment[] {
  const text = article.slice(passage.start, passage.end);
  return [...text.matchAll(SEGMENT)].map(({ index, 0: segment }) => {
    const [start, end] = [passage.start + index, passage.start + index + segment.length];
    const isLong = segment.split(/\s+/u).length > LONGEST_SEGMENT;
    // "a Jehovah's Witness of 19": who somebody is.
    const isOther = isLong || /^(?:an?|the) /iu.test(segment) || isOfOther(text, index) || othersBeside.test(segment);
    const hasVerb = verbs.some((verb) => verb.start >= start && verb.start < end);
    return { text: segment, start, end, category: isOther || hasVerb ? null : chargeCategoryOf(segment) };
  });
}

/** "8 years, high treason": in a passage without a verb the words of a charge need nothing to open them; nor do they at the head of one: "High treason, said the judge". */
function ofSegments(ground: Ground, home: Frame, article: string): Statement | null {
  const segments = segmentsOf(ground, article);
  const isVerbless = ground.verbs.every(({ hasTense }) => !hasTense);
  const heads = segments.slice(0, 1).filter(({ text }) => chargePhraseIn(text) !== null);
  const charges = (isVerbless ? segments : heads).filter(({ category }) => category !== null);
  const [first] = charges;
  if (first === undefined || charges.some(({ category }) => category !== first.category)) return null;
  const { start, end, text } = first;
  const reason = { start, end, text, formal: true, date: null };
  return statementOf({ ...home, reason, laws: [] }, { article, country: null, year: null });
}

/** "The recordings, experts concluded, were materials threatening public security": words that are never anything but a charge. */
function ofPhrase({ passage }: Ground, home: Frame, article: string): Statement | null {
  const text = article.slice(passage.start, passage.end);
  const found = unmistakable.exec(text);
  const category = found === null ? null : chargeCategoryOf(found[0]);
  if (found === null || category === null || isOfOther(text, found.index)) return null;
  const start = passage.start + found.index;
  const reason = { start, end: start + found[0].length, text: found[0], formal: true, date: null };
  return { frame: home, reason, laws: [], known: [], gloss: null, category, formal: true };
}

/** Who was only taken may have heard no charge: words that are not those of one are of the act at most. */
function mayHave({ formal }: Statement, status: Status | null): boolean {
  return formal || status !== "detained";
}

/** The charge that passages about one victim tell beside the outcome: "Convicted in 2022 of insulting …; term: …", "Art. 368." */
export function chargeBeside(strand: Strand, home: Frame, around: Circumstances, law: Jurisdiction): Statement | null {
  const { grounds } = around;
  const status = statusOf(home);
  for (const frame of [home, ...strand.frames.filter((each) => each !== home)])
    for (const ground of groundAround(strand, frame, grounds, around)) {
      const found =
        ofLaws(ground, home, law) ??
        ofWords(ground, home, law.article) ??
        ofClosing(ground, home, law.article) ??
        ofMarked(ground, home, law.article) ??
        ofNamed(ground, home, law.article) ??
        ofSegments(ground, home, law.article) ??
        ofPhrase(ground, home, law.article);
      if (found !== null && mayHave(found, status)) return found;
    }
  const own = grounds[home.passage.index];
  return own === undefined || status === "detained" ? null : ofSegments(own, home, law.article);
}

/** The charge of somebody that the article tells where it names nobody else: "N., accused of inciting hatred, came to court." */
export function chargeWhereNamed(
  strand: Strand,
  home: Frame,
  around: Circumstances,
  law: Jurisdiction,
): Statement | null {
  if (home.relative || home.listed || !CHARGED.has(statusOf(home))) return null;
  for (const ground of groundsNaming(strand, home, around.grounds, around)) {
    const found = ofLaws(ground, home, law) ?? ofWords(ground, home, law.article);
    if (found?.formal === true) return found;
  }
  return null;
}
