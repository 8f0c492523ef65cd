import type { Incident, Span } from "../../domain/schema.ts";
import { passageAround } from "./passageAround.ts";
import type { Mark } from "./segments.ts";

/** More passages than this are no longer a quote. */
const MOST = 2;

/** Where a piece of text ends that can stand alone; a quote may also end after an abbreviation, it loses nothing. */
const STOP = /[.!?]["”’»)]*(?=\s)/;

/** Without what follows the last marked words once their piece has ended. */
function endedEarly(text: string, { start, end }: Span, marks: readonly Mark[]): Span {
  const ends = marks.filter((mark) => mark.start >= start && mark.end <= end).map((mark) => mark.end);
  const last = Math.max(start, ...ends);
  const stop = STOP.exec(text.slice(last, end));
  return { start, end: stop === null ? end : last + stop.index + stop[0].length };
}

/**
 * The passages that say what happened, in the order of the article: where the outcome was concluded from a total
 * elsewhere, the total belongs to it. Without words for the outcome, the passage of the first words of any field.
 */
export function passagesOf(text: string, { evidence }: Pick<Incident, "evidence">, marks: readonly Mark[]): Span[] {
  const spans: readonly Span[] = evidence.status ?? marks.slice(0, 1);
  const passages: Span[] = [];
  for (const span of spans) {
    const isQuoted = passages.some(({ start, end }) => start <= span.start && end >= span.end);
    if (!isQuoted && passages.length < MOST) passages.push(endedEarly(text, passageAround(text, span), marks));
  }
  return passages.sort((a, b) => a.start - b.start);
}
