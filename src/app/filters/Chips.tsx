import { useRef } from "react";
import { EMPTY_FILTER } from "../../domain/facets/facets.ts";
import { chipsOf } from "../../domain/filter.ts";
import { CopyButton } from "../CopyButton.tsx";
import type { FilterProps } from "./FilterProps.ts";

/** What is chosen, in words; each can be taken away. */
export function Chips({ dataset, filter, onChange, words }: FilterProps) {
  const { filters } = words.app;
  const list = useRef<HTMLUListElement>(null);
  const chips = chipsOf(filter, words, dataset);
  if (chips.length === 0) return null;
  const removeAt = (index: number) => {
    const chip = chips[index];
    if (chip === undefined) return;
    // The pressed button goes away: the focus moves to its neighbour and does not fall off the page.
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
    onChange(chip.without);
  };
  return (
    <ul ref={list} className="filter-chips" aria-label={filters.chosen}>
      {chips.map((chip, index) => (
        <li key={`${chip.facet} ${chip.text}`}>
          <button
            type="button"
            className="filter-chip"
            aria-label={filters.remove(chip.isPrivate ? `${chip.text} ${filters.notInLink}` : chip.text)}
            title={chip.isPrivate ? filters.notInLinkExplained : undefined}
            onClick={() => removeAt(index)}
          >
            <span>{chip.text}</span>{" "}
            {chip.isPrivate ? <small className="filter-chip-note">{filters.notInLink}</small> : null}
            <span aria-hidden="true" className="filter-chip-cross">
              ×
            </span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="app-link filter-clear" onClick={() => onChange(EMPTY_FILTER)}>
          {filters.clear}
        </button>
      </li>
      {/* What was said of a link holds until something else is chosen. */}
      <li key={chips.map(({ facet, text }) => `${facet} ${text}`).join()} className="filter-link">
        <CopyButton
          label={filters.copyLink}
          className="app-link filter-copy"
          text={() => location.href}
          copied={filters.linkCopied}
          failed={filters.linkNotCopied}
        />
      </li>
    </ul>
  );
}
