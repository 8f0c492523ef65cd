import { causeWords, reportingVerbs } from "../../lexicon/reporting.ts";
import { occurringVerbs, otherSteps, seizureNouns, sittingNouns } from "../../lexicon/sittings.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";

/** A passage that only says when something was: "The verdict was announced on 26 January." */
export interface Sitting {
  passage: Passage;
  mention: MentionOf<"date">;
  of: "court" | "custody";
}

const FINITE = new Set("is are was were has have had".split(" "));
const POINTERS = new Set(["it", "this", "that", "such"]);

/** How many tokens before a date a speaker may stand whose words it dates. */
const SPEAKER_REACH = 4;
const COURTS = new Set(["court", "courts", "judge", "judges", "tribunal"]);
const FOR = new Set(["for"]);
const SEIZED = new Set(["detained", "arrested", "custody", "seized"]);

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ lower }) => words.has(lower));
}

/** What the words before a date say that was on it; `null` where they tell of something else. */
function subjectOf(tokens: readonly Token[], date: number, isWhole: boolean): Sitting["of"] | null {
  const before = tokens.slice(0, date);
  if (has(before, otherSteps)) return null;
  const occurs = has(before, occurringVerbs);
  // "Closed session of the city court, 19 February": a passage without a verb.
  const isVerbless = !has(tokens, FINITE) && isWhole;
  const isCourt = has(before, COURTS);
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
  if (has(tokens, COURTS)) return "court";
  return has(tokens, SEIZED) ? "custody" : null;
}

type Subject = (tokens: readonly Token[], date: number, isWhole: boolean) => Sitting["of"] | null;

function sittingIn({ passage, tokens, sightings }: Read, read: Subject): Sitting | null {
  if (passage.kind !== "body") return null;
  const found = sightings.find(({ mention }) => mention.kind === "date" && !mention.value.isBeside);
  if (found === undefined || found.mention.kind !== "date") return null;
  const of = read(tokens, found.from, !sightings.some(({ mention }) => mention.kind === "person"));
  return of === null ? null : { passage, mention: found.mention, of };
}

/** The dated rulings and detentions that no victim need be named with. */
export interface Sittings {
  /** Passages that tell nothing else, by their paragraph. */
  at: ReadonlyMap<number, readonly Sitting[]>;
  /** The first passage of the article, which dates the story all others tell of. */
  lead: Sitting | null;
}

/** The passages that date a ruling or a detention told around them. */
export function sittingsOf(reads: readonly Read[]): Sittings {
  const at = new Map<number, Sitting[]>();
  for (const read of reads) {
    const found = sittingIn(read, subjectOf);
    if (found !== null) at.set(found.passage.paragraph, [...(at.get(found.passage.paragraph) ?? []), found]);
  }
  const first = reads.find(({ passage }) => passage.kind === "body");
  return { at, lead: first === undefined ? null : sittingIn(first, leadSubjectOf) };
}
