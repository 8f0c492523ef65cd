import { advances, type Face } from "./advances.ts";

/** A character of a script that neither font covers: wide enough for most fonts that step in. */
const UNKNOWN = 1.25;
const EMOJI = 1.4;
const EAST_ASIAN = 1;

const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u;

type Widths = readonly [regular: number, bold: number];

function tableOf(face: Face): Map<string, Widths> {
  return new Map(
    advances[face].flatMap(([regular, bold, characters]) =>
      [...characters].map((each) => [each, [regular, bold]] as const),
    ),
  );
}

const tables: Record<Face, Map<string, Widths>> = { sans: tableOf("sans"), serif: tableOf("serif") };

function same(width: number): Widths {
  return [width, width];
}

function widthsOf(character: string, face: Face): Widths {
  const known = tables[face].get(character);
  if (known) return known;
  if (INVISIBLE.test(character)) return same(0);
  if (/^\s$/.test(character)) return tables[face].get(" ") ?? same(UNKNOWN);
  if (WIDE.test(character)) return same(EAST_ASIAN);
  if (PICTOGRAPH.test(character)) return same(EMOJI);
  // An accented letter is as wide as its base.
  const base = tables[face].get([...character.normalize("NFD")][0] ?? "");
  return base ?? same(UNKNOWN);
}

/**
 * Width of a line of text in CSS pixels, never less than it is drawn: an upper bound without a browser.
 * `size` is the font size in CSS pixels, `weight` that of CSS between 400 and 700.
 */
export function widthOf(text: string, size: number, weight = 400, face: Face = "sans"): number {
  const share = Math.min(1, Math.max(0, (weight - 400) / 300));
  let em = 0;
  for (const character of text) {
    const [regular, bold] = widthsOf(character, face);
    em += regular + (bold - regular) * share;
  }
  return em * size;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** White space, but for the spaces that forbid a break. */
const BREAKS = /[^\S\u00a0\u202f]+/;

/** A line of an address reads better when it ends after one of these. */
const SEAM = /^.*[/?&#=]/su;

/** Where a piece that is full ends: after its last seam, if that leaves no short line; else where it is. */
function endOf(piece: string): number {
  const seam = SEAM.exec(piece)?.[0].length ?? 0;
  return seam * 2 > piece.length ? seam : piece.length;
}

/** Pieces of a word that is too long for a line; a single character is never split, even where it is wider. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const grapheme of graphemesOf(word)) {
    if (piece !== "" && !fits(piece + grapheme)) {
      const end = endOf(piece);
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += grapheme;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/**
 * Lines no wider than `width` CSS pixels; breaks at white space, and within a word that is longer than a line.
 * Surplus white space goes; text without a word has no line.
 */
export function wrap(text: string, size: number, width: number, weight = 400, face: Face = "sans"): string[] {
  const fits = (line: string) => widthOf(line, size, weight, face) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(BREAKS).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** The text, or as much of its beginning as fits into `width` CSS pixels before an ellipsis; empty where nothing fits. */
export function ellipsise(text: string, size: number, width: number, weight = 400, face: Face = "sans"): string {
  const fits = (line: string) => widthOf(line, size, weight, face) <= width;
  if (fits(text)) return text;
  let kept = "";
  for (const grapheme of graphemesOf(text)) {
    if (!fits(`${kept}${grapheme}…`)) break;
    kept += grapheme;
  }
  const cut = `${kept.trimEnd()}…`;
  return fits(cut) ? cut : "";
}
