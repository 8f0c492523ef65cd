import { type LengthBin, lengthBinOf } from "../../../domain/length.ts";
import type { Incident } from "../../../domain/schema.ts";
import type { Selection } from "../../../domain/selection.ts";
import { termInSeconds } from "../../../domain/term.ts";
import { STATUSES, type Status } from "../../../domain/vocabulary.ts";
import { isGrey } from "../model.ts";

/** One person, or one group, which is a single mark with its number in it: people it does not name are not drawn apart. */
export interface Mark {
  /** Of the selection. */
  row: number;
  bin: LengthBin;
  /** Of a term, in seconds, `Infinity` for life; `null` in a grey bin. */
  seconds: number | null;
  status: Status;
  /** Of a group; 1 for a person, `null` where the article gives no number. */
  count: number | null;
  isGroup: boolean;
}

/** More marks than this are counted in columns. */
export const MOST_MARKS = 2000;

function markOf(incident: Incident, row: number): Mark {
  const { status, sentence, person, count } = incident;
  const bin = lengthBinOf(incident);
  const seconds = isGrey(bin) || sentence === null ? null : termInSeconds(sentence);
  return { row, bin, seconds, status, count, isGroup: person === null && count !== 1 };
}

function byLength(a: Mark, b: Mark): number {
  return (
    (a.seconds ?? 0) - (b.seconds ?? 0) ||
    Number(a.isGroup) - Number(b.isGroup) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    a.row - b.row
  );
}

/** A mark for each row of the selection, from the shortest term to the longest. */
export function marksOf(selection: Selection): Mark[] {
  const marks = Array.from({ length: selection.size }, (_, row) => markOf(selection.row(row), row));
  return marks.sort(byLength);
}
