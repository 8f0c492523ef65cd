import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { CountRow, CountTable } from "../CountTable.ts";
import { type Timeline, timelineOf } from "./model.ts";

function binRows({ bins, unit }: Timeline, words: Words): CountRow[] {
  return bins
    .filter(({ total }) => total.incidents > 0)
    .map(({ first, last, total }) => ({ name: words.timeline.bin[unit](first, last), total, parts: null }));
}

/** The bars of the timeline that are there, the dates less exact than a bar, and who has none. */
export function countDates(selection: Selection, words: Words): CountTable {
  const timeline = timelineOf(selection);
  const { unit, approximate, undated } = timeline;
  const inexact = [...approximate].sort((a, b) => (a.first < b.first ? -1 : Number(a.first > b.first)));
  const rows = [
    ...binRows(timeline, words),
    ...inexact.map(({ date, total }) => ({ name: words.counts.approximate(words.date(date)), total, parts: null })),
  ];
  const rest = { name: words.counts.undated, total: undated, parts: null };
  return {
    caption: words.timeline.unit[unit],
    heading: words.counts.date,
    parts: [],
    rows: undated.incidents === 0 ? rows : [...rows, rest],
  };
}
