import { takingUp } from "../../lexicon/fragments.ts";
import { relatives } from "../../lexicon/grammar.ts";
import { causeWords, reportingVerbs, rulingVerbs } from "../../lexicon/reporting.ts";
import {
  caseNouns,
  courtSigns,
  courtWords,
  hearingVerbs,
  occurringVerbs,
  otherSteps,
  pointers,
  pointingWords,
  seizureNouns,
  sittingNouns,
  verdictVerbs,
} from "../../lexicon/sittings.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Sighting } from "../../mentions/Rule.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";

/** A passage that only says when something was: "The verdict was announced on 26 January." */
export interface Sitting {
  passage: Passage;
  mention: MentionOf<"date">;
  /** "before": of whatever the passage before it tells ("That was on 26 January."). */
  of: "court" | "custody" | "before";
  /** It opens its paragraph: "The ruling was made on 5 February." may speak of the paragraph before. */
  opens: boolean;
  /** It closes its paragraph: "A court convicted four of them on 5 February." may open the details below. */
  closes: boolean;
}

/** How many words may stand before the day in "District court, 12 March." */
const LONGEST_IMPRINT = 7;
const FINITE = new Set("is are was were has have had".split(" "));

/** How many tokens before a date a speaker may stand whose words it dates. */
const SPEAKER_REACH = 4;
/** A first passage of fewer words without a capital is a dateline or an exclamation. */
const LEAST_LEAD = 6;
/** How many words behind the court its verdict stands. */
const VERDICT_REACH = 4;
const FOR = new Set(["for"]);
const SEIZED = new Set(["detained", "arrested", "custody", "seized"]);
const STATEMENT_MARKS = new Set([";", "—", "–"]);
/** They part what is told of one day from what is told of another: "opened on 11 April and ended on 30 April". */
const PARTINGS = new Set([",", ";", "and", "but"]);

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ lower }) => words.has(lower));
}

/** Whether words tell of another step than a ruling; "May" is a month. */
export function tellsOtherStep(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower, text }) => otherSteps.has(lower) && text !== "May");
}

/** "ruled so", "this was decided by the court", "such was the decision": the ruling told right before. */
function isRuledSo(before: readonly Token[]): boolean {
  if (takingUp.has(before[0]?.lower ?? "") && has(before, sittingNouns)) return true;
  return before.some(({ lower }, at) => {
    const [last, next, earlier] = [before[at - 1], before[at + 1], before[at - 2]].map((token) => token?.lower ?? "");
    if (!rulingVerbs.has(lower)) return false;
    return (
      takingUp.has(next ?? "") || takingUp.has(last ?? "") || (FINITE.has(last ?? "") && takingUp.has(earlier ?? ""))
    );
  });
}

/** "The court heard the appeal of N. on 23 May. It cut his term.", "The case was considered on 12 May." */
function isHeard(before: readonly Token[]): boolean {
  const hearing = before.findIndex(({ lower }) => hearingVerbs.has(lower));
  const subject = before.slice(0, Math.max(hearing, 0));
  const isOfCase = FINITE.has(before[hearing - 1]?.lower ?? "") && has(subject, caseNouns);
  return (has(subject, courtWords) || isOfCase) && !tellsOtherStep(subject);
}

/** What the words before a date say that was on it; `null` where they tell of something else. `own`: behind a date before it. */
function subjectOf(before: readonly Token[], own: readonly Token[], isVerbless: boolean): Sitting["of"] | null {
  if (isHeard(before)) return "court";
  if (tellsOtherStep(own)) return null;
  const occurs = has(own, occurringVerbs);
  const isCourt = has(before, courtWords);
  if (has(before, sittingNouns) && (occurs || isVerbless)) return "court";
  if (isCourt && (isRuledSo(before) || (isVerbless && before.length <= LONGEST_IMPRINT))) return "court";
  if (occurs && isCourt && has(before, pointers)) return "court";
  if (occurs && has(before, seizureNouns)) return "custody";
  const isPointed = before.length > 1 && before.every(({ lower }) => pointingWords.has(lower));
  return isPointed && has(before.slice(0, 1), pointers) ? "before" : null;
}

/** "A court in Minsk on Friday sentenced four people": what the lead says of the whole story. */
function leadSubjectOf(tokens: readonly Token[], date: number): Sitting["of"] | null {
  const isSaid = has(tokens.slice(Math.max(0, date - SPEAKER_REACH), date), reportingVerbs);
  if (isSaid || tellsOtherStep(tokens.slice(0, date))) return null;
  const comma = tokens.slice(0, date).findLastIndex(({ text }) => text === ",");
  // "after a rally on 5 May", "for a post of 5 May": the day of a cause.
  if (has(tokens.slice(comma + 1, date), causeWords) || has(tokens.slice(comma + 1, date), FOR)) return null;
  if (has(tokens, courtSigns)) return "court";
  return has(tokens, SEIZED) ? "custody" : null;
}

/** "On 19 September the city court convicted four of the six": a verdict on people not named. */
function isVerdictOnSome({ tokens, sightings }: Read): boolean {
  if (sightings.some(({ mention }) => mention.kind === "person") || tellsOtherStep(tokens)) return false;
  const court = tokens.findIndex(({ lower }) => courtWords.has(lower));
  return court >= 0 && tokens.slice(court + 1, court + 1 + VERDICT_REACH).some(({ lower }) => verdictVerbs.has(lower));
}

function isDate({ mention }: Sighting): boolean {
  return mention.kind === "date" && !mention.value.isBeside;
}

/** What is told of a date alone: the words between the one before it and itself, from the last joint on. */
function ownWords(tokens: readonly Token[], previous: Sighting | undefined, date: number): readonly Token[] {
  if (previous === undefined) return tokens.slice(0, date);
  const between = tokens.slice(previous.to, date);
  return between.slice(
    Math.max(
      0,
      between.findIndex(({ lower }) => PARTINGS.has(lower)),
    ),
  );
}

/** "The hearing, to which nobody was invited, took place on": without what is told beside between commas. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const opens = tokens.findIndex(
    ({ text }, at) => text === "," && tokens.slice(at + 1, at + 3).some(({ lower }) => relatives.has(lower)),
  );
  const closes = tokens.findIndex(({ text }, at) => at > opens + 1 && text === ",");
  return opens < 0 || closes < 0 ? tokens : [...tokens.slice(0, opens), ...withoutAsides(tokens.slice(closes + 1))];
}

/** "got 15 days; this was on 12 May": the words behind the last mark that parts two statements. */
function lastStatement(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ text }) => STATEMENT_MARKS.has(text)) + 1);
}

function sittingIn(read: Read, edges: Pick<Sitting, "opens" | "closes">): Sitting | null {
  const { passage, tokens, sightings } = read;
  if (passage.kind !== "body") return null;
  const people = sightings.filter(({ mention }) => mention.kind === "person" || mention.kind === "group");
  const isOfOthers = people.some(({ from }) => !courtWords.has(tokens[from - 1]?.lower ?? ""));
  const isVerbless = !has(tokens, FINITE) && !isOfOthers;
  const dates = sightings.filter(({ mention }) => mention.kind === "date");
  for (const [at, sighting] of dates.entries()) {
    if (!isDate(sighting)) continue;
    const { mention, from } = sighting;
    const before = withoutAsides(tokens.slice(0, from));
    const of =
      subjectOf(before, withoutAsides(ownWords(tokens, dates[at - 1], from)), isVerbless) ??
      subjectOf(lastStatement(before), lastStatement(before), false);
    if (of !== null && mention.kind === "date") return { passage, mention, of, ...edges };
  }
  const only = dates.find(isDate)?.mention;
  const isVerdict = only?.kind === "date" && dates.length === 1 && isVerdictOnSome(read);
  return isVerdict ? { passage, mention: only, of: "court", ...edges } : null;
}

function leadIn({ passage, tokens, sightings }: Read): Sitting | null {
  const found = sightings.find(isDate);
  if (found?.mention.kind !== "date") return null;
  const of = leadSubjectOf(tokens, found.from);
  return of === null ? null : { passage, mention: found.mention, of, opens: false, closes: false };
}

/** The dated rulings and detentions that no victim need be named with. */
export interface Sittings {
  /** Passages that tell nothing else, by their paragraph. */
  at: ReadonlyMap<number, readonly Sitting[]>;
  /** The first passage of the article, which dates the story all others tell of; else the sitting its paragraph tells of. */
  lead: Sitting | null;
  /** Its paragraph; -1 for an article without prose. */
  leading: number;
}

/** The passages that date a ruling or a detention told around them. */
export function sittingsOf(reads: readonly Read[]): Sittings {
  const at = new Map<number, Sitting[]>();
  for (const [index, read] of reads.entries()) {
    const { paragraph } = read.passage;
    const opens = reads[index - 1]?.passage.paragraph !== paragraph;
    const closes = reads[index + 1]?.passage.paragraph !== paragraph;
    const found = sittingIn(read, { opens, closes });
    if (found !== null) at.set(found.passage.paragraph, [...(at.get(found.passage.paragraph) ?? []), found]);
  }
  const first = reads.find(({ passage, tokens }) => {
    const words = tokens.filter(({ kind, capital }) => kind === "word" && !capital);
    return passage.kind === "body" && words.length >= LEAST_LEAD;
  });
  const leading = first?.passage.paragraph ?? -1;
  const beside = (at.get(leading) ?? []).find(({ of }) => of !== "before");
  const lead = (first === undefined ? null : leadIn(first)) ?? beside ?? null;
  return { at, lead, leading };
}
