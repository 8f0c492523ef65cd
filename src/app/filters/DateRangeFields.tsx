import { useId, useState } from "react";
import { type Day, isDay } from "../../domain/day.ts";
import { UNDATED } from "../../domain/dimension.ts";
import type { Dates, DayRange } from "../../domain/facets/dates.ts";
import { extentOf } from "../../domain/impreciseDate.ts";
import type { Dataset } from "../../domain/schema.ts";
import type { Words } from "../../domain/words/Words.ts";

/** While a year is typed, a date field passes through the years 2, 20 and 202. */
const FIRST_TYPED_DAY = "1900-01-01";

/** The first and last day that any date of the dataset can mean. */
function daysOf(dataset: Dataset): DayRange | null {
  const extents = dataset.incidents.flatMap(({ date }) => (date === null ? [] : (extentOf(date) ?? [])));
  const firsts = extents.map(({ first }) => first).sort();
  const lasts = extents.map(({ last }) => last).sort();
  const [from, to] = [firsts[0], lasts.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** A range with one open end reaches to the end of what there is. */
function completed(from: string, to: string, days: DayRange | null): DayRange | null {
  const isTyped = (text: string): text is Day => isDay(text) && text >= FIRST_TYPED_DAY;
  if (isTyped(from) && isTyped(to)) return { from, to };
  if (isTyped(from) && to === "") return { from, to: days !== null && days.to > from ? days.to : from };
  if (isTyped(to) && from === "") return { from: days !== null && days.from < to ? days.from : to, to };
  return null;
}

interface Draft {
  basedOn: Dates;
  from: string;
  to: string;
}

function draftOf(dates: Dates): Draft {
  const range = dates === null || dates === UNDATED ? null : dates;
  return { basedOn: dates, from: range?.from ?? "", to: range?.to ?? "" };
}

interface DateRangeFieldsProps {
  dataset: Dataset;
  dates: Dates;
  onChange(dates: Dates): void;
  words: Words;
}

/** Two days, both included. What is typed is kept until it makes a range; a brush elsewhere replaces it. */
export function DateRangeFields({ dataset, dates, onChange, words }: DateRangeFieldsProps) {
  const { filters } = words.app;
  const [kept, setDraft] = useState(() => draftOf(dates));
  const draft = kept.basedOn === dates ? kept : draftOf(dates);
  const error = useId();
  const isBackwards = isDay(draft.from) && isDay(draft.to) && draft.from > draft.to;

  const type = (change: Partial<Draft>) => {
    const typed = { ...draft, ...change };
    const range = completed(typed.from, typed.to, daysOf(dataset));
    const isCleared = typed.from === "" && typed.to === "";
    const next = isCleared ? null : range !== null && range.from <= range.to ? range : dates;
    setDraft({ ...typed, basedOn: next });
    if (next !== dates) onChange(next);
  };
  const field = (end: "from" | "to") => (
    <label className="filter-date">
      <span>{filters[end]}</span>
      <input
        type="date"
        className="filter-input"
        value={draft[end]}
        aria-invalid={isBackwards || undefined}
        aria-describedby={isBackwards ? error : undefined}
        onChange={(event) => type({ [end]: event.target.value })}
      />
    </label>
  );

  return (
    <>
      <div className="filter-dates">
        {field("from")}
        {field("to")}
      </div>
      {isBackwards ? (
        <p id={error} className="filter-hint" role="alert">
          {filters.backwards}
        </p>
      ) : null}
    </>
  );
}
