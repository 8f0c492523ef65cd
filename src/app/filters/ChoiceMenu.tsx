import { toggle } from "../../domain/facets/choiceFacet.ts";
import { type ChoiceName, choiceOf, type Filter } from "../../domain/facets/facets.ts";
import type { Dataset } from "../../domain/schema.ts";
import type { Words } from "../../domain/words/Words.ts";
import { OptionList } from "./OptionList.tsx";
import { optionsOf } from "./optionsOf.ts";
import { Popover } from "./Popover.tsx";

interface ChoiceMenuProps {
  name: ChoiceName;
  dataset: Dataset;
  filter: Filter;
  onChange(filter: Filter): void;
  words: Words;
}

/** Any number of options of one facet, each with its count under the other filters. */
export function ChoiceMenu({ name, dataset, filter, onChange, words }: ChoiceMenuProps) {
  const { filters } = words.app;
  const chosen: readonly string[] = filter[name];
  const [first] = chosen;
  const summary =
    first === undefined
      ? filters.any[name]
      : chosen.length === 1
        ? choiceOf(name).nameOf(first, words, dataset)
        : filters.several(choiceOf(name).nameOf(first, words, dataset), chosen.length - 1);
  const choose = (keys: readonly string[]) => onChange({ ...filter, [name]: keys });

  return (
    <Popover
      label={filters.names[name]}
      isActive={chosen.length > 0}
      button={
        <>
          <span className="filter-button-name">{filters.names[name]}</span>{" "}
          <span className="filter-button-value">{summary}</span>
        </>
      }
    >
      {() => (
        <OptionList
          facet={filters.names[name]}
          options={optionsOf(name, dataset, filter, words)}
          onToggle={(key) => choose(toggle(chosen, key))}
          onClear={() => choose([])}
          words={words}
        />
      )}
    </Popover>
  );
}
