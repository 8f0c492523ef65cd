import type { Span } from "../../../domain/schema.ts";
import type { ChargeCategory } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { accusedOf, aPerson, suffered, topicsBehind, topicsBeside } from "../../lexicon/charges/topics.ts";
import { chargesIn } from "../../lexicon/charges.ts";
import { labelled } from "../../lexicon/reasons.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Circumstances } from "../Circumstances.ts";
import type { Strand } from "../Strand.ts";
import { isOfOther } from "./isOfOther.ts";
import { type Jurisdiction, type Statement, statementOf } from "./statement.ts";

/** The only kind of charge an article has words of. */
export interface OnlyKind extends Span {
  category: ChargeCategory;
}

/** In passages and characters: a longer article may tell of more than one matter. */
const MOST_PASSAGES = 12;
const LONGEST = 1500;
/** Kinds whose words may be of what happened around a matter as well: a rally where somebody was taken, violence in a cell. */
const WEAK = new Set<ChargeCategory>(["peaceful-assembly", "violence", "other"]);
/** How many characters before the words may say that they are about something else. */
const BEFORE = 60;

/** Whether words of a charge are what somebody stands for, suffered, wrote of or did as his work, or another's charge. */
function isBeside(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const words = text.slice(start, end);
  const opening = accusedOf.exec(before)?.[0].length ?? 0;
  return (
    labelled.test(before) ||
    topicsBeside.test(before) ||
    aPerson.test(`${before}${words}`) ||
    topicsBehind.test(text.slice(end)) ||
    suffered.test(`${before}${words}`) ||
    isOfOther(text, start - opening)
  );
}

/** The kind of the words of charges in a short article, where they are of one kind; weak ones count where there are no others. */
export function onlyKindOf(article: string, reads: readonly Read[]): OnlyKind | null {
  const passages = reads.map(({ passage }) => passage).filter(({ kind }) => kind === "body");
  const [first, last] = [passages[0], passages.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (passages.length > MOST_PASSAGES || last.end - first.start > LONGEST) return null;
  const found = passages.flatMap(({ start, end }) => {
    const text = article.slice(start, end);
    return chargesIn(text).map((span) => ({
      category: span.category,
      start: start + span.start,
      end: start + span.end,
      isOwn: !isBeside(text, span),
    }));
  });
  const strong = found.filter(({ category }) => !WEAK.has(category));
  const telling = strong.length > 0 ? strong : found;
  const own = telling.find(({ isOwn }) => isOwn);
  return own !== undefined && telling.every(({ category }) => category === own.category) ? own : null;
}

/** Whether no outcome of the article has a charge of another kind. */
function isOpen({ category }: OnlyKind, { frames, background }: Circumstances, law: Jurisdiction): boolean {
  const kindOf = (frame: Frame) => (background.has(frame) ? null : (statementOf(frame, law)?.category ?? null));
  return frames.every((frame) => [null, category].includes(kindOf(frame)));
}

/** Whether the words may be of somebody: a paragraph that names others only is about them, and a group has a name beside it. */
function mayBeOf({ person }: Strand, { start }: OnlyKind, { grounds }: Circumstances): boolean {
  if (person === null) return grounds.every(({ persons }) => persons.length === 0);
  const own = grounds.findLast(({ passage }) => passage.start <= start);
  const named = grounds
    .filter(({ passage }) => passage.paragraph === own?.passage.paragraph && passage.index <= own.passage.index)
    .flatMap(({ persons }) => persons);
  return named.length === 0 || named.includes(person);
}

/** "a court jailed two students for treason": what befell several others, where somebody is told of by name. */
function isOfMany({ victims, reason }: Frame, { person }: Strand): boolean {
  return person !== null && reason !== null && victims.some((each) => each.kind === "group" && each.value.count !== 1);
}

/** What a short report names as its only matter, for everybody whose charge it does not tell otherwise. */
export function chargeOfOnlyKind(
  strand: Strand,
  home: Frame,
  around: Circumstances,
  law: Jurisdiction,
): Statement | null {
  const { onlyKind, background } = around;
  if (onlyKind === null || home.relative || background.has(home)) return null;
  if (!isOpen(onlyKind, around, law) || !mayBeOf(strand, onlyKind, around)) return null;
  const { start, end, category } = onlyKind;
  const tells = (frame: Frame) => frame.passage.start <= start && start < frame.passage.end;
  if (around.frames.some((frame) => tells(frame) && (background.has(frame) || isOfMany(frame, strand)))) return null;
  const reason = { start, end, text: law.article.slice(start, end), formal: false, date: null };
  return { frame: home, reason, laws: [], known: [], gloss: null, category, formal: false };
}
