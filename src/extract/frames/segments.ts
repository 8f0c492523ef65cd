import type { Span } from "../../domain/schema.ts";
import type { Mention, MentionOf } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";

/** A part of a list line between commas, slashes or semicolons. */
export interface Segment extends Span {
  mentions: readonly Mention[];
  /** It is a bare date, place or person, or begins with an article of law. */
  isWhole: boolean;
  /** It begins a further case of the same line. */
  isFurther: boolean;
}

/** How many of the first segments must be a bare date, place, person or law for a line to be a record. */
const LEADING = 4;
const LEAST_WHOLE = 2;
const SEPARATORS = new Set([",", "/", ";"]);

/** Cuts a line at commas, slashes and semicolons that stand outside brackets and mentions. */
export function segmentsOf({ tokens, sightings }: Read): Segment[] {
  const inMention = new Set(sightings.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const segments: Segment[] = [];
  let from = 0;
  let depth = 0;
  const close = (to: number) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined || to <= from) return;
    const within = sightings.filter((sighting) => sighting.from >= from && sighting.to <= to);
    const [only] = within;
    const isBare = within.length === 1 && only?.from === from && only.to === to;
    const isWhole = isBare || (only?.from === from && only.mention.kind === "law");
    const isFurther = tokens[from - 1]?.text === ";";
    segments.push({
      start: first.start,
      end: last.end,
      mentions: within.map(({ mention }) => mention),
      isWhole,
      isFurther,
    });
  };
  tokens.forEach((token, at) => {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (depth > 0 || inMention.has(at) || !SEPARATORS.has(token.text)) return;
    close(at);
    from = at + 1;
  });
  close(tokens.length);
  return segments;
}

/** The mentions of one kind in a segment. */
export function ofKind<Kind extends Mention["kind"]>({ mentions }: Segment, kind: Kind): MentionOf<Kind>[] {
  return mentions.filter((mention): mention is MentionOf<Kind> => mention.kind === kind);
}

/** Kinds of mentions that head a line of a list when they stand alone between separators. */
const HEADS = new Set<Mention["kind"]>(["date", "place", "person", "law"]);

/** "Last month, N., a teacher, …" is prose: the line of a list begins with a date as calendars write it. */
function isHead(mention: Mention | undefined): boolean {
  if (mention?.kind === "date") return mention.value.counted === undefined;
  return mention !== undefined && HEADS.has(mention.kind);
}

/**
 * "3 April, Astana, N. N., Article 488 …": the line of a list. It begins with a bare date, place, person or number, and
 * a day, a place or a law is among its first parts; a mere row of names is none.
 */
export function isRecord(segments: readonly Segment[]): boolean {
  const leading = segments.slice(0, LEADING).filter(({ isWhole, mentions }) => isWhole && isHead(mentions[0]));
  const named = segments.findIndex((segment) => ofKind(segment, "person").length > 0);
  const [first] = segments;
  const begins = first !== undefined && (leading[0] === first || first.mentions.length === 0);
  const isHeaded = leading.some(({ mentions }) => mentions[0]?.kind !== "person");
  return (
    begins &&
    isHeaded &&
    named >= 0 &&
    named < LEADING &&
    leading.length >= LEAST_WHOLE &&
    segments.length > LEAST_WHOLE
  );
}
