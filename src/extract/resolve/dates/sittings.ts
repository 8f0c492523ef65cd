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
  const isCourt = before.some(({ lower }) => lower === "court" || lower === "judge");
  if (has(before, sittingNouns) && (occurs || isVerbless)) return "court";
  if (occurs && isCourt && has(before, POINTERS)) return "court";
  return occurs && (has(before, seizureNouns) || has(before.slice(0, 1), POINTERS)) ? "custody" : null;
}

function sittingIn({ passage, tokens, sightings }: Read): Sitting | null {
  if (passage.kind !== "body") return null;
  const found = sightings.find(({ mention }) => mention.kind === "date" && !mention.value.isBeside);
  if (found === undefined || found.mention.kind !== "date") return null;
  const of = subjectOf(tokens, found.from, !sightings.some(({ mention }) => mention.kind === "person"));
  return of === null ? null : { passage, mention: found.mention, of };
}

/** The passages that date a ruling or a detention told around them, by their paragraph. */
export function sittingsOf(reads: readonly Read[]): ReadonlyMap<number, readonly Sitting[]> {
  const sittings = new Map<number, Sitting[]>();
  for (const read of reads) {
    const found = sittingIn(read);
    if (found === null) continue;
    const { paragraph } = found.passage;
    sittings.set(paragraph, [...(sittings.get(paragraph) ?? []), found]);
  }
  return sittings;
}
