// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by the virtualiser and stacked on a phone, which the elements of a table forbid
import type { Ref } from "react";
import type { Column } from "../../domain/settings/columns.ts";
import type { Sorting } from "../../domain/settings/sort.ts";
import type { Words } from "../../domain/words/Words.ts";
import { nextSorting } from "./model.ts";

interface TableHeadProps {
  ref: Ref<HTMLDivElement>;
  columns: readonly Column[];
  sorting: Sorting;
  onSort(sorting: Sorting): void;
  words: Words;
}

const ARROWS = { ascending: "M4 8l4-4 4 4M8 4v9", descending: "M4 8l4 4 4-4M8 12V3" };

/** The names of the columns; each is a button that sorts. */
export function TableHead({ ref, columns, sorting, onSort, words }: TableHeadProps) {
  return (
    <div role="rowgroup" className="table-head" ref={ref}>
      <span className="table-sort-by" aria-hidden="true">
        {words.table.sortBy}
      </span>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the buttons within the header are what takes the focus */}
      <div role="row" aria-rowindex={1} className="table-columns">
        {columns.map((column, place) => {
          const isSorted = sorting.column === column;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the button within it takes the focus
            <div
              role="columnheader"
              key={column}
              className={place === 0 ? "table-column table-first" : "table-column"}
              aria-sort={isSorted ? sorting.direction : "none"}
            >
              <button type="button" className="table-sort" onClick={() => onSort(nextSorting(sorting, column))}>
                {words.table.columns[column]}
                {isSorted && (
                  <svg className="table-arrow" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
                    <path d={ARROWS[sorting.direction]} />
                  </svg>
                )}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
