import { useMemo } from "react";
import { daysOf } from "../../domain/datePresets.ts";
import { EMPTY_FILTER, type Filter } from "../../domain/facets/facets.ts";
import { select } from "../../domain/selection.ts";
import { DatePresets } from "./DatePresets.tsx";
import { DateRangeFields } from "./DateRangeFields.tsx";
import type { PanelProps } from "./FilterPanel.tsx";

/** Ranges to press, days to type, and a calendar to pick them from. */
export function DatePanel({ dataset, filter, onChange, words, shouldFocus = false }: PanelProps) {
  const { told } = filter;
  // What could be in view: the ranges on offer do not change while other filters do.
  const all = useMemo(() => select(dataset, { ...EMPTY_FILTER, told }), [dataset, told]);
  const others = useMemo(() => select(dataset, filter, "dates"), [dataset, filter]);
  const choose = (dates: Filter["dates"]) => onChange({ ...filter, dates });
  return (
    <div className="filter-when">
      <DatePresets
        all={all}
        others={others}
        dates={filter.dates}
        onChange={choose}
        shouldFocus={shouldFocus}
        words={words}
      />
      <DateRangeFields days={daysOf(all)} dates={filter.dates} onChange={choose} words={words} />
    </div>
  );
}
