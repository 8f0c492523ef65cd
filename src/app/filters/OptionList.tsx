import { useState } from "react";
import { fold } from "../../domain/fold.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Option } from "./optionsOf.ts";

/** Longer lists get a field to find in. */
const LONG = 12;

interface OptionListProps {
  facet: string;
  options: readonly Option[];
  onToggle(key: string): void;
  onClear(): void;
  words: Words;
}

export function OptionList({ facet, options, onToggle, onClear, words }: OptionListProps) {
  const [wanted, setWanted] = useState("");
  const { filters } = words.app;
  const shown = options.filter(({ label }) => fold(label).includes(fold(wanted)));
  return (
    <>
      {options.length > LONG ? (
        <input
          type="search"
          className="filter-input filter-find"
          placeholder={filters.within(facet)}
          aria-label={filters.within(facet)}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      ) : null}
      <ul className="filter-options">
        {shown.map((option) => (
          <li key={option.key}>
            <label className="filter-option" data-empty={option.total.incidents === 0 || undefined}>
              <input type="checkbox" checked={option.isChosen} onChange={() => onToggle(option.key)} />
              <span className="filter-option-label">{option.label}</span>{" "}
              <span className="filter-option-count" title={words.tally(option.total)}>
                {filters.optionCount(option.total)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? (
        <p className="filter-hint">{options.length === 0 ? filters.nothingHere : filters.nothingFound}</p>
      ) : null}
      {options.some(({ isChosen }) => isChosen) ? (
        <button type="button" className="app-link filter-clear-one" onClick={onClear}>
          {filters.clearOne}
        </button>
      ) : null}
    </>
  );
}
