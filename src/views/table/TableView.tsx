// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by the virtualiser and stacked on a phone, which the elements of a table forbid
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { ViewProps } from "../View.ts";
import { sortedRows } from "./model.ts";
import { TableHead } from "./TableHead.tsx";
import { TableRow } from "./TableRow.tsx";
import { useRowFocus } from "./useRowFocus.ts";
import "./table.css";

/** Pixels before a row has been measured. */
const ROW_HEIGHT = 53;
const OVERSCAN = 8;
/** A short table stands on the page in full; a longer one scrolls within itself. */
const MOST_UNSCROLLED = 12;

export function TableView({ selection, settings, onSettings, chosen, onChoose, words }: ViewProps) {
  const { columns, sort: sorting } = settings;
  const rows = useMemo(() => sortedRows(selection, sorting, words), [selection, sorting, words]);
  const incidentAt = (index: number) => selection.row(rows[index] ?? index);
  const body = useRef<HTMLDivElement>(null);
  const bring = (index: number) => virtualizer.scrollToIndex(index);
  const open = (index: number) => onChoose(incidentAt(index).id);
  const focus = useRowFocus(body, rows.length, bring, open);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => incidentAt(index).id,
    overscan: OVERSCAN,
    // The row that has the focus stays, or the focus would be lost when it scrolls out of view.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), focus.current])]
          .filter((index) => index < range.count)
          .sort((a, b) => a - b),
      [focus.current],
    ),
  });
  useEffect(() => {
    if (chosen === null) return;
    const index = rows.findIndex((row) => selection.row(row).id === chosen);
    if (index >= 0) virtualizer.scrollToIndex(index);
  }, [chosen, rows, selection, virtualizer]);
  return (
    <div className="table-view">
      <p className="table-counts">
        {rows.length === 0 ? words.table.nothing : words.table.counts(selection.total)}
        {rows.length > 0 && <span className="table-hint">{words.table.explained}</span>}
      </p>
      <div
        role="grid"
        className="table-grid"
        aria-label={words.table.title}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
      >
        <TableHead
          columns={columns}
          sorting={sorting}
          onSort={(sort) => onSettings({ ...settings, sort })}
          words={words}
        />
        <div
          role="rowgroup"
          className={rows.length > MOST_UNSCROLLED ? "table-body table-body-long" : "table-body"}
          ref={body}
          onKeyDown={focus.onKeyDown}
        >
          <div role="presentation" className="table-rows" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, key, start }) => {
              const incident = incidentAt(index);
              return (
                <TableRow
                  key={key}
                  ref={virtualizer.measureElement}
                  columns={columns}
                  incident={incident}
                  dataset={selection.dataset}
                  index={index}
                  isChosen={incident.id === chosen}
                  isCurrent={index === focus.current}
                  style={{ transform: `translateY(${start}px)` }}
                  onOpen={() => onChoose(incident.id)}
                  onFocus={() => focus.setCurrent(index)}
                  words={words}
                />
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}
