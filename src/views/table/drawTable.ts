import type { Incident } from "../../domain/schema.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Column } from "../../domain/settings/columns.ts";
import type { Sorting } from "../../domain/settings/sort.ts";
import { emptyTally, type Tally, tallyIncident } from "../../domain/tally.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Drawing, LeftOut } from "../../figure/Drawing.ts";
import { type Palette, palettes } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import { ellipsise, wrap } from "../../figure/textMetrics.ts";
import type { DrawOptions } from "../View.ts";
import { columnKinds } from "./columns/columnKinds.ts";
import { sortedRows } from "./model.ts";

/** A figure is read, not searched: further rows are counted, and the whole is exported as data. */
export const MOST_ROWS = 40;

/** Pixels. */
const GUTTER = 12;
const HEAD = 28;
const PADDING = 7;
const TEXT = { size: 12, leading: 16 };
const NOTE = { size: 11, leading: 14 };
const MOST_LINES = 3;
/** Of a column of share 1; in a narrower one words break. */
const LEAST_COLUMN = 56;

interface Slot {
  column: Column;
  x: number;
  width: number;
}

/** The columns from the left that can be read beside each other, and at least the first. */
function readableColumns(width: number, columns: readonly Column[]): readonly Column[] {
  let taken = -GUTTER;
  return columns.filter((column, index) => {
    taken += columnKinds[column].share * LEAST_COLUMN + GUTTER;
    return index === 0 || taken <= width;
  });
}

function slotsFor(width: number, columns: readonly Column[]): Slot[] {
  const free = width - GUTTER * (columns.length - 1);
  const shares = columns.reduce((sum, column) => sum + columnKinds[column].share, 0);
  let x = 0;
  return columns.map((column) => {
    const slot = { column, x, width: (free * columnKinds[column].share) / shares };
    x += slot.width + GUTTER;
    return slot;
  });
}

interface Line {
  text: string;
  size: number;
  leading: number;
  weight: number;
  fill: string;
}

/** Wrapped text of which no more than `most` lines are kept; the last one then ends in an ellipsis. */
function linesOf(text: string, type: Omit<Line, "text">, width: number, most: number): Line[] {
  const lines = wrap(text, type.size, width, type.weight);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = ellipsise(lines.slice(most - 1).join(" "), type.size, width, type.weight);
  return kept.map((line) => ({ text: line, ...type }));
}

/** One page's worth of what a row needs to be drawn. */
interface Paper {
  slots: readonly Slot[];
  palette: Palette;
  words: Words;
  selection: Selection;
}

function cellLines(incident: Incident, { column, width }: Slot, { palette, words, selection }: Paper): Line[] {
  const { text, isStated, notes } = columnKinds[column].cell(incident, words, selection.dataset);
  const weight = column === "person" ? 600 : 400;
  const fill = isStated ? palette.ink : palette.muted;
  const value = linesOf(text, { ...TEXT, weight, fill }, width, MOST_LINES);
  const said = linesOf(notes.join(" · "), { ...NOTE, weight: 400, fill: palette.muted }, width, MOST_LINES);
  return [...value, ...said];
}

interface Block {
  height: number;
  nodes: SvgNode[];
}

function textBlock(lines: readonly Line[], x: number, top: number): Block {
  let y = top;
  const nodes = lines.map(({ text, size, leading, weight, fill }) => {
    const baseline = y + (leading - size) / 2 + size * 0.82;
    y += leading;
    const at = { x: Math.round(x * 10) / 10, y: Math.round(baseline * 10) / 10 };
    return svg("text", { ...at, "font-size": size, "font-weight": weight, fill }, text);
  });
  return { height: y - top, nodes };
}

/** Half a pixel up, so that the line covers one row of pixels and not half of two. */
function rule(y: number, width: number, stroke: string): SvgNode {
  return svg("path", { d: `M0 ${y - 0.5}H${width}`, stroke, fill: "none" });
}

function rowBlock(incident: Incident, top: number, paper: Paper): Block {
  const cells = paper.slots.map((slot) => textBlock(cellLines(incident, slot, paper), slot.x, top + PADDING));
  const height = Math.max(...cells.map((cell) => cell.height)) + 2 * PADDING;
  return { height, nodes: [svg("g", {}, ...cells.flatMap((cell) => cell.nodes))] };
}

function headNodes({ slots, palette, words }: Paper): SvgNode[] {
  const type = { ...TEXT, weight: 600, fill: palette.muted };
  return slots.flatMap(
    ({ column, x, width }) => textBlock(linesOf(words.table.columns[column], type, width, 1), x, 4).nodes,
  );
}

/** Says under the table what of it the page has no room for. */
function moreNotes(rows: number, columns: number, { table }: Words): string[] {
  return [...(rows === 0 ? [] : [table.andMore(rows)]), ...(columns === 0 ? [] : [table.andMoreColumns(columns)])];
}

function leftOutOf(total: Tally, shown: Tally, words: Words): LeftOut[] {
  const rows = total.incidents - shown.incidents;
  if (rows === 0) return [];
  const left = {
    people: total.people - shown.people,
    incidents: rows,
    unnumbered: total.unnumbered - shown.unnumbered,
  };
  return [{ total: left, reason: words.table.leftOut(rows) }];
}

function tallyOf(incidents: readonly Incident[]): Tally {
  const total = emptyTally();
  for (const incident of incidents) tallyIncident(total, incident);
  return total;
}

/** The first rows in the order of the screen. */
async function firstOf(selection: Selection, sorting: Sorting, words: Words): Promise<Incident[]> {
  const rows = await sortedRows(selection, sorting, words);
  return Array.from({ length: Math.min(rows.length, MOST_ROWS) }, (_, index) => rows.at(index)).flatMap(
    (row) => (row === undefined ? undefined : selection.dataset.incidents.at(row)) ?? [],
  );
}

/** The table on paper, with the columns and in the order of the screen; what does not fit is counted as left out. */
export async function drawTable(
  selection: Selection,
  { width, theme, settings, words }: DrawOptions,
): Promise<Drawing> {
  const first = await firstOf(selection, settings.sort, words);
  const shown = tallyOf(first);
  const palette = palettes[theme];
  const columns = readableColumns(width, settings.columns);
  const paper: Paper = { slots: slotsFor(width, columns), palette, words, selection };
  const body = [...headNodes(paper), rule(HEAD, width, palette.ink)];
  let y = HEAD;
  for (const incident of first) {
    const block = rowBlock(incident, y, paper);
    y += block.height;
    body.push(...block.nodes, rule(y, width, palette.rule));
  }
  for (const text of moreNotes(selection.size - first.length, settings.columns.length - columns.length, words)) {
    const note = textBlock([{ ...TEXT, weight: 400, fill: palette.muted, text }], 0, y + PADDING);
    body.push(...note.nodes);
    y += note.height + PADDING;
  }
  return {
    width,
    height: Math.ceil(y + 1),
    body,
    shown,
    leftOut: leftOutOf(selection.total, shown, words),
    attributions: [],
  };
}
