import {
  exercise,
  falseLabel,
  hearsay,
  LEAST_SIGNS,
  LEAST_SIGNS_OF_SPORT,
  refuted,
  refutedBefore,
  retelling,
  signsOfJustice,
  signsOfReview,
  signsOfSport,
  worksHeading,
} from "../lexicon/works.ts";
import type { Passage } from "../stage2Passages.ts";
import type { Read } from "../stage3Mentions.ts";

/** What of a passage is told as fact: all, what befalls people by name, or nothing. */
export type Credence = "all" | "named" | "none";

/** How many passages behind a rumour may say that it is none of it true. */
const REFUTATION_REACH = 3;
/** How many before it, where the news is that it is not. */
const REACH_BEFORE = 8;

/** Whether an article is about a play, a film or a book: the people in it do not exist. */
function isReview(article: string): boolean {
  return signsOfReview.filter((sign) => sign.test(article)).length >= LEAST_SIGNS;
}

/** Whether a text is about sport: its bans, fines and releases are those of clubs and leagues. */
function isSport(text: string): boolean {
  return signsOfSport.filter((sign) => sign.test(text)).length >= LEAST_SIGNS_OF_SPORT && !signsOfJustice.test(text);
}

/** "Messages spread that N. had been arrested. The ministry denied it." */
function isRefuted(texts: readonly string[], at: number): boolean {
  if (falseLabel.test(texts[at] ?? "")) return true;
  if (!hearsay.test(texts[at] ?? "")) return false;
  const isTakenBack = texts.slice(at, at + 1 + REFUTATION_REACH).some((text) => refuted.test(text));
  return isTakenBack || texts.slice(Math.max(0, at - REACH_BEFORE), at).some((text) => refutedBefore.test(text));
}

/** What each paragraph says as a whole, by its number. */
function textsOfParagraphs(article: string, reads: readonly Read[]): ReadonlyMap<number, string> {
  const spans = new Map<number, { start: number; end: number }>();
  for (const { passage } of reads)
    spans.set(passage.paragraph, {
      start: spans.get(passage.paragraph)?.start ?? passage.start,
      end: passage.end,
    });
  return new Map([...spans].map(([paragraph, { start, end }]) => [paragraph, article.slice(start, end)]));
}

function credenceOfParagraph(text: string): Credence {
  if (isSport(text)) return "none";
  return exercise.test(text) ? "named" : "all";
}

/** The paragraphs below a heading over what is shown in town, up to the next heading. */
function belowWorks(article: string, passages: readonly Passage[]): ReadonlySet<number> {
  const below = new Set<number>();
  let isBelow = false;
  for (const { kind, paragraph, start, end } of passages)
    if (kind === "heading") isBelow = worksHeading.test(article.slice(start, end));
    else if (isBelow) below.add(paragraph);
  return below;
}

/** How far each passage of an article is to be believed. */
export function credenceOf(article: string, reads: readonly Read[]): readonly Credence[] {
  if (isReview(article) || isSport(article)) return reads.map(() => "none");
  const passages = reads.map(({ passage }) => passage);
  const texts = passages.map(({ start, end }) => article.slice(start, end));
  const works = belowWorks(article, passages);
  const paragraphs = textsOfParagraphs(article, reads);
  const credences = new Map([...paragraphs].map(([number, text]) => [number, credenceOfParagraph(text)]));
  return passages.map(({ paragraph }, at) => {
    const isNoFact = works.has(paragraph) || retelling.test(texts[at] ?? "") || isRefuted(texts, at);
    return isNoFact ? "none" : (credences.get(paragraph) ?? "all");
  });
}
