import { ListBoxItem } from "react-aria-components/ListBox";
import type { Tally } from "../../domain/tally.ts";
import type { Words } from "../../domain/words/Words.ts";

interface CountedOptionProps {
  id: string;
  label: string;
  /** Who would be left in view if it were chosen alone. */
  total: Tally;
  words: Words;
}

/** An option with the number of people behind it. */
export function CountedOption({ id, label, total, words }: CountedOptionProps) {
  return (
    <ListBoxItem id={id} className="filter-option" textValue={label} data-none={total.incidents === 0 || undefined}>
      <span className="filter-option-mark" aria-hidden="true" />
      <span className="filter-option-label">{label}</span>{" "}
      <span className="filter-option-count">{words.app.filters.optionCount(total)}</span>
    </ListBoxItem>
  );
}
