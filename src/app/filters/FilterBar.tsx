import { useState } from "react";
import { chipsOf } from "../../domain/filter.ts";
import { late } from "../../views/late.tsx";
import { LateDialog } from "../LateDialog.tsx";
import type { Searching } from "../loading/Searching.ts";
import type { Reading } from "../useArticleTexts.ts";
import { Chips } from "./Chips.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import type { FilterProps } from "./FilterProps.ts";
import { MENUS } from "./menus.ts";
import { SearchBox } from "./SearchBox.tsx";
import { SearchScope } from "./SearchScope.tsx";

const FilterSheet = late(async () => (await import("./FilterSheet.tsx")).FilterSheet);

interface FilterBarProps extends FilterProps {
  /** How far the articles are read for the search; null where nobody has asked for it. */
  reading: Reading | null;
  searching: Searching;
}

/** The controls in a row; where the row does not fit, the search and one button that opens the others in a sheet. */
export function FilterBar({ reading, searching, ...props }: FilterBarProps) {
  const [isSheetOpen, setSheetOpen] = useState(false);
  const { dataset, filter, onChange, words } = props;
  const { filters } = words.app;
  const chosen = chipsOf(filter, words, dataset).length;
  return (
    <search className="filter-bar" aria-label={filters.label}>
      <div className="filter-row">
        <SearchBox
          value={filter.text.words}
          searching={searching}
          onChange={(wanted) => onChange({ ...filter, text: { ...filter.text, words: wanted } })}
          words={words}
        />
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
      {filter.text.words.trim() === "" ? null : <SearchScope reading={reading} {...props} />}
      <Chips {...props} />
      {isSheetOpen ? (
        <LateDialog part={filters.label} onClose={() => setSheetOpen(false)} words={words}>
          <FilterSheet onClose={() => setSheetOpen(false)} {...props} />
        </LateDialog>
      ) : null}
    </search>
  );
}
