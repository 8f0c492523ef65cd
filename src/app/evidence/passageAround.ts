import type { Span } from "../../domain/schema.ts";

/** A longer line than this, in UTF-16 units, is cut around the words. */
const LONGEST = 700;
/** What is kept on either side of the words then. */
const CONTEXT = 220;

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end);
  return {
    start: start + (line.length - line.trimStart().length),
    end: end - (line.length - line.trimEnd().length),
  };
}

/** The whole lines that the words stand in; of a very long line, what is near them, cut between words. */
export function passageAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start).lastIndexOf("\n");
  const after = text.indexOf("\n", end);
  const lines = trimmed(text, { start: before + 1, end: after < 0 ? text.length : after });
  if (lines.end - lines.start <= LONGEST) return lines;
  const from = text.indexOf(" ", start - CONTEXT);
  const to = text.lastIndexOf(" ", end + CONTEXT);
  return {
    start: start - CONTEXT <= lines.start || from < 0 || from >= start ? Math.min(start, lines.start) : from + 1,
    end: end + CONTEXT >= lines.end || to <= end ? Math.max(end, lines.end) : to,
  };
}
