// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by the virtualiser and stacked on a phone, which the elements of a table forbid
import { type CSSProperties, useRef } from "react";
import { rowOfIncident } from "../../domain/incidentOf.ts";
import type { Column } from "../../domain/settings/columns.ts";
import { useMeasuredWidth } from "../chart/useMeasuredWidth.ts";
import type { ViewProps } from "../View.ts";
import { ColumnButton } from "./ColumnButton.tsx";
import { useSortedRows } from "./order/useSortedRows.ts";
import { TableHead } from "./TableHead.tsx";
import { TableRow } from "./TableRow.tsx";
import { tracksOf } from "./tracks.ts";
import { useChosenRow } from "./useChosenRow.ts";
import { useHeadHeight } from "./useHeadHeight.ts";
import { useRowFocus } from "./useRowFocus.ts";
import { MOST_PRINTED, reachableRows, useRowWindow } from "./useRowWindow.ts";
import "./table.css";

/** A short table stands on the page in full; a longer one scrolls within itself. */
const MOST_UNSCROLLED = 12;
/** Pixels up to which a row is a card; the style sheet has the same edge. */
const CARDS = 720;

/** Pixels that a row usually takes: two lines, or a card with a name and two values in each line. */
function usualHeight(columns: readonly Column[], width: number): number {
  return width <= CARDS ? 60 + 50 * Math.ceil((columns.length - 1) / 2) : 57;
}

/** The widths of the columns, for the style sheet. */
function widthsOf(columns: readonly Column[]): CSSProperties {
  const { tracks, width } = tracksOf(columns);
  return { "--table-tracks": tracks, "--table-width": `${width}px` } as CSSProperties;
}

/** Every incident as a row, in the columns and in the order that the reader has set. */
export function TableView({ selection, settings, onSettings, chosen, onChoose, words }: ViewProps) {
  const { columns, sort } = settings;
  const { dataset } = selection;
  const { rows, isSorting } = useSortedRows(selection, sort, words);
  const open = (row: number | undefined) => {
    const incident = row === undefined ? undefined : dataset.incidents.at(row);
    if (incident !== undefined) onChoose(incident.id);
  };
  const { ref: view, width } = useMeasuredWidth<HTMLDivElement>();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const bring = (index: number) => virtualizer.scrollToIndex(index);
  const estimate = usualHeight(columns, width);
  const count = reachableRows(rows.length, estimate);
  const focus = useRowFocus(scroller, {
    size: count,
    bring,
    open: (index) => open(rows.at(index)),
  });
  const virtualizer = useRowWindow(scroller, useHeadHeight(head), {
    count,
    estimate,
    focused: focus.current,
  });
  const chosenRow = chosen === null ? undefined : rowOfIncident(dataset, chosen);
  const indexOf = (id: string) => rows.indexOf(rowOfIncident(dataset, id) ?? -1);
  useChosenRow(scroller, { chosen, indexOf, bring, moveTo: focus.moveTo });
  return (
    <div className="table-view movement-waits" ref={view}>
      <div className="table-top">
        <p className="table-counts">{rows.length === 0 ? words.table.nothing : words.table.counts(selection.total)}</p>
        {isSorting && (
          <p className="table-sorted" role="status">
            {words.table.sorting}
          </p>
        )}
        {!columns.includes(sort.column) && (
          <p className="table-sorted">{words.table.sortedBy(words.table.columns[sort.column])}</p>
        )}
        {rows.length > 0 && <p className="table-hint">{words.table.explained}</p>}
        <ColumnButton shown={columns} onShow={(shown) => onSettings({ ...settings, columns: shown })} words={words} />
      </div>
      <div
        role="grid"
        className={rows.length > MOST_UNSCROLLED ? "table-grid table-long" : "table-grid"}
        style={widthsOf(columns)}
        aria-label={words.table.title}
        aria-busy={isSorting}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        ref={scroller}
      >
        <TableHead
          ref={head}
          columns={columns}
          sorting={sort}
          onSort={(sorting) => onSettings({ ...settings, sort: sorting })}
          words={words}
        />
        <div
          role="rowgroup"
          className="table-rows"
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={focus.onKeyDown}
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows.at(index);
            return row === undefined ? null : (
              <TableRow
                key={key}
                ref={virtualizer.measureElement}
                columns={columns}
                row={row}
                dataset={dataset}
                index={index}
                isChosen={row === chosenRow}
                isCurrent={index === focus.current}
                style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
                onOpen={() => open(row)}
                onFocus={() => focus.setCurrent(index)}
                words={words}
              />
            );
          })}
        </div>
      </div>
      {rows.length > MOST_PRINTED && (
        <p className="table-unprinted">{words.table.unprinted(rows.length - MOST_PRINTED)}</p>
      )}
      {count < rows.length && <p className="table-hint">{words.table.beyond(rows.length - count)}</p>}
    </div>
  );
}
