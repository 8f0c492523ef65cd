import type { Span } from "../domain/schema.ts";
import { datedAbove } from "./datedAbove.ts";
import { foldRows } from "./foldRows.ts";
import { frontMatterOf } from "./frontMatter.ts";
import { furnitureLines, newsBlocks, relatedHeadings } from "./lexicon/boilerplate.ts";
import { fieldOf } from "./lexicon/fields.ts";
import { postCounters } from "./lexicon/postStamps.ts";

/** A line of an article and what it is; nothing is deleted, so offsets stay those of the article. */
export interface Line extends Span {
  kind: "furniture" | "heading" | "body";
}

/** A line that leads away: an arrow or a bar before the title of another page. */
const POINTER = /^(?:[>»]|\|(?![^|\n]{0,300}\|))/u;
const ENDS_AS_SENTENCE = /[.!?…:;]["”’»)\]]*$/u;
/** "She is at the station now. The lawyer is on the way 🙏": a full stop within a line of a channel that ends with none. */
const PROSE = /^(?:\S{1,40} ){5,40}?\S{0,40}\p{Ll}{2}[.!?]{1,3}["”’»)\]]{0,2} ["“«]?\p{Lu}/u;
/** A title begins with none. */
const PICTURE = /^\p{Extended_Pictographic}/u;
/** A line without a full stop that is longer than this is still a paragraph: some sites drop the last stop. */
const LONGEST_HEADING = 160;

/** Longer than any title of another article. */
const LONGEST_TITLE = 300;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const at = text.indexOf(line, start);
    const indent = line.length - line.trimStart().length;
    const trimmed = line.trim();
    if (trimmed !== "") lines.push({ start: at + indent, end: at + indent + trimmed.length });
    start = at + line.length;
  }
  return lines;
}

const BLANK_LINE = /\n[ \t\r]*\n/u;
/** Marks that may stand before an item: bullets, stars, pictures. */
const MARKER = /^[^\p{L}\p{N}("“«[@/-]{1,6}\s*/u;

/** "Name: …", "Penalty: …": a field of a record. Every record has the same labels, and often the same words behind them. */
function isField(words: string): boolean {
  const label = LABEL.exec(words)?.[1];
  return label !== undefined && fieldOf(label) !== null;
}

const LABEL = /^([\p{L} ,.#№-]{2,40}):\s+\S/u;

const LEAST_LETTERS = 12;
/** Most lines have no letter beyond ASCII: none of theirs needs counting. */
const PLAIN = /^[\p{ASCII}\p{P}\p{S}]*$/u;

/** Most of its letters are of another script than the Latin: a paragraph in Russian or Kazakh within an English article. */
export function isForeign(line: string): boolean {
  if (PLAIN.test(line)) return false;
  const letters = line.match(/\p{L}/gu) ?? [];
  const latin = line.match(/\p{Script=Latin}/gu) ?? [];
  return letters.length >= LEAST_LETTERS && latin.length * 2 < letters.length;
}

function isFurniture(line: string): boolean {
  const words = line.replace(MARKER, "");
  return (
    POINTER.test(line) ||
    postCounters.test(line) ||
    !/[\p{L}\p{N}]/u.test(line) ||
    furnitureLines.some((pattern) => pattern.test(words))
  );
}

/**
 * Marks what is the page and what is the article: navigation, captions, share bars, titles of other articles.
 * A title that stands twice is the article's once.
 */
export function clean(text: string): readonly Line[] {
  const lines = foldRows(text, linesOf(text));
  const whole = new Set(lines.map(({ start, end }) => text.slice(start, end)));
  const seen = new Set<string>();
  const above = frontMatterOf(text)?.end ?? 0;
  let [related, isTop]: ["titles" | "block" | null, boolean] = [null, true];
  const marked = lines.map(({ isRow, ...span }, at): Line => {
    const line = text.slice(span.start, span.end);
    if (isRow) return { ...span, kind: "body" };
    const words = line.replace(MARKER, "");
    // The last step of a breadcrumb is the title that stands below it.
    const field = isField(words);
    const repeated = !field && (seen.has(line) || (words !== line && whole.has(words)));
    seen.add(line);
    const isSentence =
      ENDS_AS_SENTENCE.test(line) ||
      line.length > LONGEST_HEADING ||
      ((!isTop || PICTURE.test(line)) && PROSE.test(line));
    // Above the article such titles end with a blank line; below it nothing else follows.
    if (isTop && BLANK_LINE.test(text.slice(lines[at - 1]?.end ?? span.start, span.start))) related = null;
    if (newsBlocks.test(line)) related = "block";
    else if (relatedHeadings.test(line)) related ??= "titles";
    isTop &&= related !== null || !isSentence;
    // Titles of other articles may end in a mark; a full stop within, or mere length, is prose again.
    const isProse = related === "block" ? PROSE.test(line) : line.includes(".");
    if (isSentence && (isProse || line.length > LONGEST_TITLE)) related = null;
    const isAbove = span.start < above;
    if (isAbove || isForeign(line) || repeated || related !== null || isFurniture(line))
      return { ...span, kind: "furniture" };
    return { ...span, kind: isSentence || field ? "body" : "heading" };
  });
  return datedAbove(text, marked);
}
