import { numeralValue } from "../lexicon/numerals.ts";
import { penaltyNouns } from "../lexicon/outcomes.ts";
import type { Mention, MentionOf, WrittenPlace } from "../Mention.ts";
import type { Chunk } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import type { Frame, Share } from "./Frame.ts";
import { isInAside, mentionOf, PREPOSITIONS, type VictimMention } from "./lists.ts";

type Slots = Pick<Frame, "term" | "fine" | "place">;

/** The first mention of a kind behind the verb, else the last before it. */
function nearest<Kind extends Mention["kind"]>(
  chunks: readonly Chunk[],
  clause: Clause,
  kind: Kind,
  fits: (mention: MentionOf<Kind>) => boolean = () => true,
): MentionOf<Kind> | null {
  const isOfKind = (at: number) => {
    const mention = mentionOf(chunks[at]);
    if (mention?.kind !== kind) return null;
    if (chunks.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "born")) return null;
    const found = mention as MentionOf<Kind>;
    return fits(found) ? found : null;
  };
  for (let at = clause.verb + 1; at < clause.to; at++) {
    const found = isOfKind(at);
    if (found !== null) return found;
  }
  for (let at = clause.verb - 1; at >= clause.from; at--) {
    // "Journalists in Astana reported that": what stands before it is where somebody speaks.
    if (chunks[at]?.lower === "that") return null;
    const found = isInAside(chunks, at, clause.verb) ? null : isOfKind(at);
    if (found !== null) return found;
  }
  return null;
}

/** "in Vitebsk and Grodno": two places of one kind are not one; but "in Talgar, Almaty Region". */
function isOneOfSeveral(chunks: readonly Chunk[], place: MentionOf<"place">): boolean {
  const at = chunks.findIndex((chunk) => mentionOf(chunk) === place);
  const isPlace = (step: number) => {
    const mention = mentionOf(chunks[at + step]);
    return mention?.kind === "place" && mention.value.kind !== "region";
  };
  const joins = (step: number) => ["and", "or", "&", ","].includes(chunks[at + step]?.lower ?? "");
  return (joins(1) && isPlace(2)) || (joins(-1) && isPlace(-2));
}

/** In order of what they say about where an outcome came. */
const PLACE_KINDS: readonly (readonly WrittenPlace["kind"][])[] = [
  ["court", "district", "seat"],
  ["town", "capital"],
  ["prison"],
  ["goal"],
  ["region"],
];

/** The place of the court that acts, else a town, else a region; of several, the nearest. */
function placeOf(chunks: readonly Chunk[], clause: Clause): MentionOf<"place"> | null {
  for (const kinds of PLACE_KINDS) {
    const found = nearest(chunks, clause, "place", ({ value }) => kinds.includes(value.kind));
    if (found !== null) return isOneOfSeveral(chunks, found) ? null : found;
  }
  return null;
}

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
    place: placeOf(chunks, clause),
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
