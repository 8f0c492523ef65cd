import type { Filter } from "../../domain/facets/facets.ts";
import type { Dataset } from "../../domain/schema.ts";
import type { Words } from "../../domain/words/Words.ts";
import { ChoiceMenu } from "./ChoiceMenu.tsx";
import { DateMenu } from "./DateMenu.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { ToldSwitch } from "./ToldSwitch.tsx";

export interface FilterProps {
  dataset: Dataset;
  filter: Filter;
  onChange(filter: Filter): void;
  words: Words;
}

/** A control for each facet. */
export function FilterControls(props: FilterProps) {
  const { filter, onChange, words } = props;
  return (
    <>
      <SearchBox value={filter.text} onChange={(text) => onChange({ ...filter, text })} words={words} />
      <ChoiceMenu name="city" {...props} />
      <DateMenu {...props} />
      <ChoiceMenu name="status" {...props} />
      <ChoiceMenu name="charge" {...props} />
      <ChoiceMenu name="length" {...props} />
      <ToldSwitch value={filter.told} onChange={(told) => onChange({ ...filter, told })} words={words} />
    </>
  );
}
