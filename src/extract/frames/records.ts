import type { Span } from "../../domain/schema.ts";
import type { Outcome } from "../lexicon/outcomes.ts";
import { listedOutcomes } from "../lexicon/penalties.ts";
import type { MentionOf } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Frame } from "./Frame.ts";
import { isRecord, ofKind, type Segment, segmentsOf } from "./segments.ts";

type Slots = Pick<Frame, "date" | "place"> & { laws: MentionOf<"law">[] };

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

/** A case of a line, as far as it has been read. */
interface Case {
  victims: readonly MentionOf<"person">[];
  slots: Slots;
  /** Its outcome has been read; what follows is told beside. */
  isSettled: boolean;
}

/** Whose case a segment goes on with. A lawyer or a relative named behind the outcome opens no case of their own. */
function caseAt(segment: Segment, open: Case): Case {
  const victims = ofKind(segment, "person");
  const isNew = open.victims.length === 0 || segment.isFurther || (open.isSettled && segment.isWhole);
  return victims.length > 0 && isNew ? { ...open, victims, isSettled: false } : open;
}

/** What a segment before the outcome says of day, place and law. */
function slotsWith(segment: Segment, slots: Slots): Slots {
  const [date] = ofKind(segment, "date");
  const laws = ofKind(segment, "law");
  // A date among other words may be that of the act: "(January events)".
  const isOwnDate = date !== undefined && (segment.mentions.length === 1 || slots.date === null);
  return {
    date: isOwnDate ? date : slots.date,
    place: ofKind(segment, "place")[0] ?? slots.place,
    laws: laws.length > 0 ? laws : slots.laws,
  };
}

/** As many penalties as victims are theirs in order, "respectively"; else the first is everybody's. */
function settle(read: Read, { victims, slots }: Case, penalties: readonly Penalty[]): Frame[] {
  if (victims.length > 1 && penalties.length === victims.length)
    return penalties.map((penalty, at) => frame(read, victims.slice(at, at + 1), penalty, slots));
  return penalties.slice(0, 1).map((penalty) => frame(read, victims, penalty, slots));
}

/** Reads the line of a list into frames; none where the line is no record. */
export function recordFrames(article: string, read: Read): Frame[] {
  const segments = segmentsOf(read);
  if (!isRecord(segments)) return [];
  const frames: Frame[] = [];
  let open: Case = { victims: [], slots: { date: null, place: null, laws: [] }, isSettled: false };
  for (const segment of segments) {
    open = caseAt(segment, open);
    if (open.isSettled) continue;
    open = { ...open, slots: slotsWith(segment, open.slots) };
    const penalties = open.victims.length === 0 ? [] : distinct(penaltiesOf(article, segment));
    frames.push(...settle(read, open, penalties));
    open = { ...open, isSettled: penalties.length > 0 };
  }
  return frames;
}
