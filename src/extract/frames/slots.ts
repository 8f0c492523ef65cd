import { numeralValue } from "../lexicon/numerals.ts";
import { penaltyNouns } from "../lexicon/outcomes.ts";
import type { MentionOf } from "../Mention.ts";
import type { Chunk } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import { eventPlace } from "./eventPlace.ts";
import type { Frame, Share } from "./Frame.ts";
import { mentionOf, PREPOSITIONS, type VictimMention } from "./lists.ts";
import { nearest } from "./nearest.ts";

type Slots = Pick<Frame, "term" | "fine" | "place">;

/** Where another person takes over: "N. gets 15 days and M. a fine". What is behind is not of these victims. */
function endOfOwn(chunks: readonly Chunk[], clause: Clause, victims: readonly VictimMention[]): number {
  for (let at = clause.verb + 1; at < clause.to; at++) {
    const mention = mentionOf(chunks[at]);
    if (mention?.kind !== "person" || victims.includes(mention)) continue;
    if (!PREPOSITIONS.has(chunks[at - 1]?.lower ?? "")) return at;
  }
  return clause.to;
}

export function slotsOf(chunks: readonly Chunk[], clause: Clause, victims: readonly VictimMention[]): Slots {
  const behind = { ...clause, from: clause.verb, to: endOfOwn(chunks, clause, victims) };
  return {
    term: nearest(chunks, behind, "term"),
    fine: nearest(chunks, behind, "fine"),
    place: eventPlace(chunks, clause),
  };
}

/** "four in Astana and three in Almaty". */
export function sharesOf(chunks: readonly Chunk[], clause: Clause): Share[] {
  const shares: Share[] = [];
  for (let at = clause.verb + 1; at < clause.to; at++) {
    const count = numeralValue(chunks[at]?.lower ?? "");
    const place = mentionOf(chunks[at + 2]);
    const first = chunks[at];
    if (count === null || first === undefined || chunks[at + 1]?.lower !== "in" || place?.kind !== "place") continue;
    shares.push({ count, place, start: first.start, end: place.end });
  }
  return shares;
}

export function lawsOf(chunks: readonly Chunk[], clause: Clause): MentionOf<"law">[] {
  const mentions = chunks.slice(clause.from, clause.to).map(mentionOf);
  return mentions.filter((mention) => mention?.kind === "law");
}

export function vaguePenaltyOf(chunks: readonly Chunk[], clause: Clause): Frame["vaguePenalty"] {
  const found = chunks.slice(clause.verb + 1, clause.to).find(({ lower }) => penaltyNouns.has(lower));
  return found === undefined
    ? null
    : { start: found.start, end: found.end, isWarning: found.lower.startsWith("warning") };
}

/**
 * The terms of several victims, in their order, where a clause says "respectively"; `null` where it does not. Where they
 * are not as many as the victims, nobody's is known.
 */
export function respectiveTerms(
  chunks: readonly Chunk[],
  clause: Clause,
  victims: readonly VictimMention[],
): readonly (MentionOf<"term"> | null)[] | null {
  const behind = chunks.slice(clause.verb, clause.to);
  if (victims.length < 2 || !behind.some(({ lower }) => lower === "respectively")) return null;
  const terms = behind.map(mentionOf).filter((mention) => mention?.kind === "term");
  return victims.map((_, at) => (terms.length === victims.length ? (terms[at] ?? null) : null));
}
