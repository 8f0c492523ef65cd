import type { Span } from "../../domain/schema.ts";
import type { Outcome } from "../lexicon/outcomes.ts";
import { listedOutcomes } from "../lexicon/penalties.ts";
import type { Mention, MentionOf } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Frame } from "./Frame.ts";

/** A part of a list line between commas, slashes or semicolons. */
interface Segment extends Span {
  mentions: readonly Mention[];
  /** It is a bare date, place or person, or begins with an article of law. */
  isWhole: boolean;
  /** It begins a further case of the same line. */
  isFurther: boolean;
}

type Slots = Pick<Frame, "date" | "place"> & { laws: MentionOf<"law">[] };

/** How many of the first segments must be a bare date, place, person or law for a line to be a record. */
const LEADING = 4;
const LEAST_WHOLE = 2;
const SEPARATORS = new Set([",", "/", ";"]);

function segmentsOf({ tokens, sightings }: Read): Segment[] {
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

function ofKind<Kind extends Mention["kind"]>({ mentions }: Segment, kind: Kind): MentionOf<Kind>[] {
  return mentions.filter((mention): mention is MentionOf<Kind> => mention.kind === kind);
}

/** "3 April, Astana, N. N., Article 488 …": the line of a list, told by bare dates, places, persons and laws at its head. */
function isRecord(segments: readonly Segment[]): boolean {
  const named = segments.findIndex((segment) => ofKind(segment, "person").length > 0);
  const leading = segments.slice(0, LEADING).filter(({ isWhole }) => isWhole);
  return named >= 0 && named < LEADING && leading.length >= LEAST_WHOLE && segments.length > LEAST_WHOLE;
}

function listedStatus(words: string): Outcome | null {
  const found = listedOutcomes.find(([pattern]) => pattern.test(words));
  return found === undefined ? null : { status: found[1], role: "patient", formal: false };
}

interface Penalty extends Span {
  outcome: Outcome;
  term: MentionOf<"term"> | null;
  fine: MentionOf<"fine"> | null;
}

const GIVEN: Outcome = { status: null, role: "recipient", formal: false };

/** What a segment hands out: one penalty, or several "respectively". */
function penaltiesOf(article: string, segment: Segment): Penalty[] {
  const words = article.slice(segment.start, segment.end);
  if (/\b(?:ban|asked|requested|demanded|up to|born|possible)\b/iu.test(words)) return [];
  const listed = listedStatus(words);
  const terms = ofKind(segment, "term")
    .filter(({ value }) => value.term.hours === undefined)
    .map((term) => ({
      ...spanOf(term),
      outcome: listed ?? GIVEN,
      term,
      fine: null,
    }));
  const fines = ofKind(segment, "fine").map((fine) => ({ ...spanOf(fine), outcome: GIVEN, term: null, fine }));
  const penalties = [...terms, ...fines].sort((a, b) => a.start - b.start);
  if (penalties.length > 0) return penalties;
  return listed === null ? [] : [{ start: segment.start, end: segment.end, outcome: listed, term: null, fine: null }];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function frame(read: Read, victims: readonly MentionOf<"person">[], penalty: Penalty, slots: Slots): Frame {
  const { outcome, term, fine, start, end } = penalty;
  return {
    passage: read.passage,
    verb: { start, end },
    outcome,
    victims,
    relative: false,
    listed: true,
    term,
    fine,
    date: slots.date,
    place: slots.place,
    reason: null,
    laws: slots.laws,
    shares: [],
    vaguePenalty: null,
  };
}

/** A second sum in brackets is the same fine in another unit. */
function distinct(penalties: readonly Penalty[]): Penalty[] {
  return penalties.filter((penalty, at) => penalty.fine === null || penalties[at - 1]?.fine == null);
}

/** Reads the line of a list into frames; none where the line is no record. */
export function recordFrames(article: string, read: Read): Frame[] {
  const segments = segmentsOf(read);
  if (!isRecord(segments)) return [];
  const frames: Frame[] = [];
  let victims: MentionOf<"person">[] = [];
  let isSettled = false;
  const slots: Slots = { date: null, place: null, laws: [] };
  for (const segment of segments) {
    const persons = ofKind(segment, "person");
    // A lawyer or a relative named behind the outcome is no further victim.
    if (persons.length > 0 && (victims.length === 0 || segment.isFurther || (isSettled && segment.isWhole))) {
      victims = persons;
      isSettled = false;
    }
    if (victims.length === 0 || !isSettled) {
      const [date] = ofKind(segment, "date");
      // A date among other words may be that of the act: "(January events)".
      if (date !== undefined && (segment.mentions.length === 1 || slots.date === null)) slots.date = date;
      slots.place = ofKind(segment, "place")[0] ?? slots.place;
    }
    const laws = ofKind(segment, "law");
    if (laws.length > 0 && !isSettled) slots.laws = laws;
    const penalties = isSettled || victims.length === 0 ? [] : distinct(penaltiesOf(article, segment));
    if (penalties.length === 0) continue;
    isSettled = true;
    if (penalties.length === victims.length && victims.length > 1)
      victims.forEach((victim, at) => {
        const penalty = penalties[at];
        if (penalty !== undefined) frames.push(frame(read, [victim], penalty, { ...slots }));
      });
    else for (const penalty of penalties.slice(0, 1)) frames.push(frame(read, victims, penalty, { ...slots }));
  }
  return frames;
}
