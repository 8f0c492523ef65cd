import { useMemo } from "react";
import type { ChoiceName } from "../../domain/facets/facets.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import type { PanelProps } from "./FilterPanel.tsx";
import { optionsOf } from "./optionsOf.ts";

interface ChoicePanelProps extends PanelProps {
  name: ChoiceName;
}

/** Any number of options of one facet, each with its count under the other filters. */
export function ChoicePanel({ name, dataset, filter, onChange, words, shouldFocus = false }: ChoicePanelProps) {
  const { names, clearOne } = words.app.filters;
  const options = useMemo(() => optionsOf(name, dataset, filter, words), [name, dataset, filter, words]);
  const choose = (keys: readonly string[]) => onChange({ ...filter, [name]: [...keys].sort() });
  return (
    <div className="filter-choice">
      <ChoiceList
        label={names[name]}
        options={options}
        chosen={filter[name]}
        onChange={choose}
        shouldFocus={shouldFocus}
        words={words}
      />
      {filter[name].length === 0 ? null : (
        <button type="button" className="app-link filter-clear-one" onClick={() => choose([])}>
          {clearOne}
        </button>
      )}
    </div>
  );
}
