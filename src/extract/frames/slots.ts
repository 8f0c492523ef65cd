import { prepositions } from "../lexicon/grammar.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import type { Mention, MentionOf } from "../Mention.ts";
import { type Chunk, lowerAt, mentionOf } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import { eventPlace } from "./eventPlace.ts";
import type { Frame, Share } from "./Frame.ts";
import { isAskedFor } from "./isAskedFor.ts";
import { nearest } from "./nearest.ts";
import type { VictimMention } from "./people/People.ts";

type Slots = Pick<Frame, "term" | "fine" | "place">;

/** "he got 12 days, she a fine": a pronoun behind a joint whose verb is left out. */
function isGap(chunks: readonly Chunk[], at: number): boolean {
  // "sent N., the head of the branch, to": what a name is stands beside it.
  if (lowerAt(chunks, at - 1) === "," && mentionOf(chunks[at - 2])?.kind === "person") return false;
  return [",", ";", "and", "while", "but"].includes(lowerAt(chunks, at - 1)) && chunks[at + 1]?.kind !== "verb";
}

/** "for A a fine; for B, ten days", "to A 13 days, to B ten". */
function opensAnothers(chunks: readonly Chunk[], at: number): boolean {
  return ["to", "for"].includes(lowerAt(chunks, at - 1)) && [";", ","].includes(lowerAt(chunks, at - 2));
}

/** Where another person takes over: "N. gets 15 days and M. a fine". What is behind is not of these victims. */
function endOfOwn(chunks: readonly Chunk[], clause: Clause, victims: readonly VictimMention[]): number {
  for (let at = clause.verb + 1; at < clause.to; at++) {
    const mention = mentionOf(chunks[at]);
    if (mention?.kind === "anaphor" && isGap(chunks, at)) return at;
    if (mention?.kind !== "person" || victims.includes(mention)) continue;
    if (!prepositions.has(lowerAt(chunks, at - 1)) || opensAnothers(chunks, at)) return at;
  }
  return clause.to;
}

export function slotsOf(chunks: readonly Chunk[], clause: Clause, victims: readonly VictimMention[]): Slots {
  const behind = { ...clause, from: clause.verb, to: endOfOwn(chunks, clause, victims) };
  const isGiven = (mention: Mention) => !isAskedFor(chunks, mention);
  return {
    term: nearest(chunks, behind, "term", isGiven),
    fine: nearest(chunks, behind, "fine", isGiven),
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

/** A noun that says that there was a penalty, and not which. */
export function vaguePenaltyOf(chunks: readonly Chunk[], clause: Clause): Frame["vaguePenalty"] {
  const found = chunks
    .slice(clause.verb + 1, clause.to)
    .find(({ lower }) => /^(?:penalt(?:y|ies)|punishments?)$/u.test(lower));
  return found === undefined ? null : { start: found.start, end: found.end, isWarning: false };
}
