// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by the virtualiser and stacked on a phone, which the elements of a table forbid
import { type CSSProperties, memo, type Ref } from "react";
import { articleOf } from "../../domain/articleOf.ts";
import type { Dataset, Incident } from "../../domain/schema.ts";
import type { Column } from "../../domain/settings/columns.ts";
import type { Words } from "../../domain/words/Words.ts";
import { columnKinds } from "./columns/columnKinds.ts";

interface TableRowProps {
  ref: Ref<HTMLDivElement>;
  columns: readonly Column[];
  /** The row of the dataset that is shown. */
  row: number;
  dataset: Dataset;
  /** Place among the sorted rows, from 0. */
  index: number;
  isChosen: boolean;
  /** Whether the Tab key reaches this row. */
  isCurrent: boolean;
  style: CSSProperties;
  onOpen(): void;
  onFocus(): void;
  words: Words;
}

interface TableCellProps {
  /** The first names the row: it heads the card, and stays when the table moves sideways. */
  isFirst: boolean;
  column: Column;
  incident: Incident;
  dataset: Dataset;
  words: Words;
}

function TableCell({ isFirst, column, incident, dataset, words }: TableCellProps) {
  const { text, isStated, isQuoted, notes } = columnKinds[column].cell(incident, words, dataset);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus, cells do not
    <div
      role="gridcell"
      data-column={column}
      className={isFirst ? "table-cell table-first" : "table-cell"}
      data-label={words.table.columns[column]}
    >
      <span
        className={isStated ? "table-value" : "table-value table-unstated"}
        lang={isQuoted ? articleOf(incident, dataset)?.language : undefined}
      >
        {text}
      </span>
      {notes.length > 0 && (
        <span className="table-notes">
          {notes.map((note) => (
            <span key={note} className="table-note">
              {note}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}

type RowCellsProps = Pick<TableRowProps, "columns" | "row" | "dataset" | "words">;

/** Not drawn again while the table scrolls and the row only moves. */
const RowCells = memo(function RowCells({ columns, row, dataset, words }: RowCellsProps) {
  const incident = dataset.incidents.at(row);
  if (incident === undefined) return null;
  const about = { incident, dataset, words };
  return columns.map((column, place) => <TableCell key={column} isFirst={place === 0} column={column} {...about} />);
});

/** One incident. Its first row is that of the headers, so the second for a screen reader is index 0. */
export function TableRow(props: TableRowProps) {
  const { ref, columns, row, dataset, index, isChosen, isCurrent, style, onOpen, onFocus, words } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled once, by the grid
    <div
      role="row"
      ref={ref}
      className="table-row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
      style={style}
      onClick={onOpen}
      onFocus={onFocus}
    >
      <RowCells columns={columns} row={row} dataset={dataset} words={words} />
    </div>
  );
}
