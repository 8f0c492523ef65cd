import { causeWords, reportingVerbs } from "../../lexicon/reporting.ts";
import {
  courtWords,
  hearingVerbs,
  occurringVerbs,
  otherSteps,
  seizureNouns,
  sittingNouns,
} from "../../lexicon/sittings.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";

/** A passage that only says when something was: "The verdict was announced on 26 January." */
export interface Sitting {
  passage: Passage;
  mention: MentionOf<"date">;
  of: "court" | "custody";
  /** It opens its paragraph: "The ruling was made on 5 February." may speak of the paragraph before. */
  opens: boolean;
}

const FINITE = new Set("is are was were has have had".split(" "));
const POINTERS = new Set(["it", "this", "that", "such"]);

/** How many tokens before a date a speaker may stand whose words it dates. */
const SPEAKER_REACH = 4;
/** A first passage of fewer words without a capital is a dateline or an exclamation. */
const LEAST_LEAD = 6;
const FOR = new Set(["for"]);
const SEIZED = new Set(["detained", "arrested", "custody", "seized"]);

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ lower }) => words.has(lower));
}

/** What the words before a date say that was on it; `null` where they tell of something else. */
function subjectOf(tokens: readonly Token[], date: number, isWhole: boolean): Sitting["of"] | null {
  const before = tokens.slice(0, date);
  // "The court heard the appeal of N. on 23 May. It cut his term."
  const hearing = before.findIndex(({ lower }) => hearingVerbs.has(lower));
  const isHeard = hearing > 0 && has(before.slice(0, hearing), courtWords);
  if (isHeard && !has(before.slice(0, hearing), otherSteps)) return "court";
  if (has(before, otherSteps)) return null;
  const occurs = has(before, occurringVerbs);
  // "Closed session of the city court, 19 February": a passage without a verb.
  const isVerbless = !has(tokens, FINITE) && isWhole;
  const isCourt = has(before, courtWords);
  if (has(before, sittingNouns) && (occurs || isVerbless)) return "court";
  if (occurs && isCourt && has(before, POINTERS)) return "court";
  return occurs && (has(before, seizureNouns) || has(before.slice(0, 1), POINTERS)) ? "custody" : null;
}

/** "A court in Minsk on Friday sentenced four people": what the lead says of the whole story. */
function leadSubjectOf(tokens: readonly Token[], date: number): Sitting["of"] | null {
  const isSaid = has(tokens.slice(Math.max(0, date - SPEAKER_REACH), date), reportingVerbs);
  if (isSaid || has(tokens.slice(0, date), otherSteps)) return null;
  const comma = tokens.slice(0, date).findLastIndex(({ text }) => text === ",");
  // "after a rally on 5 May", "for a post of 5 May": the day of a cause.
  if (has(tokens.slice(comma + 1, date), causeWords) || has(tokens.slice(comma + 1, date), FOR)) return null;
  if (has(tokens, courtWords)) return "court";
  return has(tokens, SEIZED) ? "custody" : null;
}

type Subject = (tokens: readonly Token[], date: number, isWhole: boolean) => Sitting["of"] | null;

function sittingIn({ passage, tokens, sightings }: Read, opens: boolean, read: Subject): Sitting | null {
  if (passage.kind !== "body") return null;
  const found = sightings.find(({ mention }) => mention.kind === "date" && !mention.value.isBeside);
  if (found === undefined || found.mention.kind !== "date") return null;
  const of = read(tokens, found.from, !sightings.some(({ mention }) => mention.kind === "person"));
  return of === null ? null : { passage, mention: found.mention, of, opens };
}

/** The dated rulings and detentions that no victim need be named with. */
export interface Sittings {
  /** Passages that tell nothing else, by their paragraph. */
  at: ReadonlyMap<number, readonly Sitting[]>;
  /** The first passage of the article, which dates the story all others tell of. */
  lead: Sitting | null;
  /** Its paragraph; -1 for an article without prose. */
  leading: number;
}

/** The passages that date a ruling or a detention told around them. */
export function sittingsOf(reads: readonly Read[]): Sittings {
  const at = new Map<number, Sitting[]>();
  let paragraph = -1;
  for (const read of reads) {
    const found = sittingIn(read, read.passage.paragraph !== paragraph, subjectOf);
    paragraph = read.passage.paragraph;
    if (found !== null) at.set(found.passage.paragraph, [...(at.get(found.passage.paragraph) ?? []), found]);
  }
  const first = reads.find(({ passage, tokens }) => {
    const words = tokens.filter(({ kind, capital }) => kind === "word" && !capital);
    return passage.kind === "body" && words.length >= LEAST_LEAD;
  });
  const lead = first === undefined ? null : sittingIn(first, false, leadSubjectOf);
  return { at, lead, leading: first?.passage.paragraph ?? -1 };
}
