import { byDate, UNDATED } from "../../domain/dimension.ts";
import type { Filter } from "../../domain/facets/facets.ts";
import type { Dataset } from "../../domain/schema.ts";
import { select } from "../../domain/selection.ts";
import { emptyTally } from "../../domain/tally.ts";
import type { Words } from "../../domain/words/Words.ts";
import { DateRangeFields } from "./DateRangeFields.tsx";
import { Popover } from "./Popover.tsx";

interface DateMenuProps {
  dataset: Dataset;
  filter: Filter;
  onChange(filter: Filter): void;
  words: Words;
}

export function DateMenu({ dataset, filter, onChange, words }: DateMenuProps) {
  const { filters } = words.app;
  const choose = (dates: Filter["dates"]) => onChange({ ...filter, dates });
  return (
    <Popover
      label={filters.names.dates}
      isActive={filter.dates !== null}
      button={
        <>
          <span className="filter-button-name">{filters.names.dates}</span>{" "}
          <span className="filter-button-value">{filters.dateSummary(filter.dates)}</span>
        </>
      }
    >
      {() => (
        <>
          <DateRangeFields dataset={dataset} dates={filter.dates} onChange={choose} words={words} />
          <UndatedOption dataset={dataset} filter={filter} onChange={choose} words={words} />
          {filter.dates === null ? null : (
            <button type="button" className="app-link filter-clear-one" onClick={() => choose(null)}>
              {filters.clearOne}
            </button>
          )}
        </>
      )}
    </Popover>
  );
}

interface UndatedOptionProps extends Omit<DateMenuProps, "onChange"> {
  onChange(dates: Filter["dates"]): void;
}

function UndatedOption({ dataset, filter, onChange, words }: UndatedOptionProps) {
  const { filters } = words.app;
  const total = select(dataset, filter, "dates").countBy(byDate).get(UNDATED) ?? emptyTally();
  const isChosen = filter.dates === UNDATED;
  return (
    <label className="filter-option" data-empty={total.incidents === 0 || undefined}>
      <input type="checkbox" checked={isChosen} onChange={() => onChange(isChosen ? null : UNDATED)} />
      <span className="filter-option-label">{filters.undated}</span>{" "}
      <span className="filter-option-count" title={words.tally(total)}>
        {filters.optionCount(total)}
      </span>
    </label>
  );
}
