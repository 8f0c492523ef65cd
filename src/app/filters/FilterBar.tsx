import { lazy, Suspense, useState } from "react";
import { chipsOf } from "../../domain/filter.ts";
import { Boundary } from "../Boundary.tsx";
import { Chips } from "./Chips.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import type { FilterProps } from "./FilterProps.ts";
import { MENUS } from "./menus.ts";
import { SearchBox } from "./SearchBox.tsx";

const FilterSheet = lazy(async () => ({ default: (await import("./FilterSheet.tsx")).FilterSheet }));

/** The controls in a row; where the row does not fit, the search and one button that opens the others in a sheet. */
export function FilterBar(props: FilterProps) {
  const [isSheetOpen, setSheetOpen] = useState(false);
  const { dataset, filter, onChange, words } = props;
  const { filters } = words.app;
  const chosen = chipsOf(filter, words, dataset).length;
  return (
    <search className="filter-bar" aria-label={filters.label}>
      <div className="filter-row">
        <SearchBox value={filter.text} onChange={(text) => onChange({ ...filter, text })} words={words} />
        <div className="filter-menus">
          {MENUS.map((menu) => (
            <FilterMenu key={menu} menu={menu} {...props} />
          ))}
        </div>
        <button
          type="button"
          className="filter-open"
          aria-haspopup="dialog"
          data-active={chosen > 0 || undefined}
          onClick={() => setSheetOpen(true)}
        >
          {filters.open(chosen)}
        </button>
      </div>
      <Chips {...props} />
      {isSheetOpen ? (
        <Boundary part={filters.label} words={words}>
          <Suspense>
            <FilterSheet onClose={() => setSheetOpen(false)} {...props} />
          </Suspense>
        </Boundary>
      ) : null}
    </search>
  );
}
