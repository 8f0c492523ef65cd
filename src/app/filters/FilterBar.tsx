import { useState } from "react";
import { chipsOf } from "../../domain/filter.ts";
import { select } from "../../domain/selection.ts";
import { Dialog } from "../Dialog.tsx";
import { Chips } from "./Chips.tsx";
import { FilterControls, type FilterProps } from "./FilterControls.tsx";

/** The controls in a row; where the row does not fit, one button that opens them in a sheet. */
export function FilterBar(props: FilterProps) {
  const [isSheetOpen, setSheetOpen] = useState(false);
  const { dataset, filter, words } = props;
  const { filters } = words.app;
  const chosen = chipsOf(filter, words, dataset).length;
  return (
    <search className="filter-bar" aria-label={filters.label}>
      <div className="filter-row">
        <FilterControls {...props} />
      </div>
      <button
        type="button"
        className="filter-open"
        data-active={chosen > 0 || undefined}
        onClick={() => setSheetOpen(true)}
      >
        {filters.open(chosen)}
      </button>
      <Chips {...props} />
      {isSheetOpen ? (
        <Dialog
          title={filters.label}
          closeLabel={words.app.close}
          className="filter-sheet"
          onClose={() => setSheetOpen(false)}
          footer={
            <button type="button" className="app-button app-button-strong" onClick={() => setSheetOpen(false)}>
              {filters.show(words.tally(select(dataset, filter).total))}
            </button>
          }
        >
          <FilterControls {...props} />
        </Dialog>
      ) : null}
    </search>
  );
}
