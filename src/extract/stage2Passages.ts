import type { Span } from "../domain/schema.ts";
import { abbreviations } from "./lexicon/abbreviations.ts";
import { functionWords } from "./lexicon/institutions.ts";
import type { Line } from "./stage1Clean.ts";

/** A unit of text that is read by itself: what grammar calls a sentence, a heading, or a line of a list. */
export interface Passage extends Span {
  index: number;
  /** Number of the line it stands in; passages of one paragraph share it. */
  paragraph: number;
  kind: Line["kind"];
}

/** A passage of more characters is cut at a blank: grammar looks back and forth in it, and no sentence is so long. */
const LONGEST = 3000;
const STOP = /[.!?…]["”’»)\]]{0,3}(?=\s)/gu;

/** The number or letter of an item at the head of its line: "12.", "a)", "No. 5.", "2–3." */
const NUMBERING =
  /^[^\p{L}\d]{0,8}(?:(?:No|Nr)\.?\s?|№\s?)?(?:\d{1,3}(?:[.)]?\s?(?:[-–—,]|and|to)\s?\d{1,3})?|\p{L})(?:\.\d{1,2}){0,2}$/iu;
/** "10:15 a.m." at the head of a post. */
const CLOCK = /^[^\p{L}\d]{0,8}\d{1,2}(?:[:.]\d{2})? [ap]\.m$/iu;
/** An initial, or two without a blank between: one letter, or two that stand for one sound of another alphabet. */
const INITIAL = /^(?!U\.[SKN]$|E\.U$|D\.C$)(?:\p{Lu}\.)?(?:\p{Lu}|[SCZK]h|Y[aeou]|Ts|D[jz])$/u;

/** "Umarbekov E. On Friday": behind a surname an initial may be the last word; a small word then begins the next passage. */
function isLastInitial(line: string, stop: number, end: number): boolean {
  const behindSurname = /\p{Lu}[\p{L}\p{M}'’-]{2,} \p{Lu}\p{Ll}?$/u.test(line.slice(Math.max(0, stop - 40), stop));
  const next = /^\s+(\p{L}+)/u.exec(line.slice(end, end + 24))?.[1] ?? "";
  return behindSurname && functionWords.has(next.toLowerCase());
}

function isNumbering(opening: string): boolean {
  return NUMBERING.test(opening) || CLOCK.test(opening);
}

function endsPassage(line: string, stop: number, end: number): boolean {
  const before = /[\p{L}.]+$/u.exec(line.slice(Math.max(0, stop - 24), stop))?.[0] ?? "";
  if (line[stop] === ".") {
    if (abbreviations.has(before.toLowerCase()) || (stop < 20 && isNumbering(line.slice(0, stop)))) return false;
    if (INITIAL.test(before) && !isLastInitial(line, stop, end)) return false;
  }
  return /^\s+["“‘«([]{0,2}(?:\p{Lu}|\d|-|—|–)/u.test(line.slice(end, end + 8));
}

/** A row of a table is one passage, whatever abbreviations stand in its cells. */
const ROW = /^[^|]{0,200}\|[^|]{0,400}\||\t[^\t]{0,400}\t|\n/u;

/** "Q. Is there …" over "A. Small ones.": the label of a turn, and no initial. */
const TURN = /^[QA]\.(?=\s)/u;
const LEAST_TURNS = 4;

/** Whether an article is a talk with labelled turns. */
function isTalk(text: string, lines: readonly Line[]): boolean {
  const labels = lines.flatMap(({ start }) =>
    TURN.test(text.slice(start, start + 3)) ? text.slice(start, start + 1) : [],
  );
  return labels.length >= LEAST_TURNS && labels.includes("Q") && labels.includes("A");
}

/** Cuts every line into passages; furniture stays one passage a line. */
export function toPassages(text: string, lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  const hasTurns = isTalk(text, lines);
  lines.forEach(({ start, end, kind }, paragraph) => {
    const line = text.slice(start, end);
    let from = 0;
    const close = (to: number) => {
      const lead = line.slice(from, to).length - line.slice(from, to).trimStart().length;
      passages.push({ index: passages.length, paragraph, kind, start: start + from + lead, end: start + to });
      from = to;
    };
    const cutUpTo = (to: number) => {
      while (to - from > LONGEST) close(Math.max(line.lastIndexOf(" ", from + LONGEST), from + 1));
    };
    const label = hasTurns && kind !== "furniture" ? TURN.exec(line)?.[0] : undefined;
    if (label !== undefined) close(label.length);
    if (kind !== "furniture" && !ROW.test(line))
      for (const match of line.matchAll(STOP)) {
        const to = match.index + match[0].length;
        if (!endsPassage(line, match.index, to)) continue;
        cutUpTo(to);
        close(to);
      }
    if (kind !== "furniture") cutUpTo(line.length);
    if (line.slice(from).trim() !== "") close(line.length);
  });
  return passages;
}
