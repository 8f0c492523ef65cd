import { type CalendarDate, parseDate } from "@internationalized/date";
import { useId, useState } from "react";
import { DateField, DateInput, DateSegment, Label } from "react-aria-components/DateField";
import { type Day, isDay } from "../../domain/day.ts";
import { UNDATED } from "../../domain/dimension.ts";
import type { Dates, DayRange } from "../../domain/facets/dates.ts";
import type { Words } from "../../domain/words/Words.ts";
import { DayCalendar } from "./DayCalendar.tsx";

/** While a year is typed, a date field passes through the years 2, 20 and 202. */
const FIRST_TYPED_DAY = "1900-01-01";

/** A range with one open end reaches to the end of what there is. */
function completed(from: Day | null, to: Day | null, days: DayRange | null): DayRange | null {
  const isTyped = (day: Day | null): day is Day => day !== null && isDay(day) && day >= FIRST_TYPED_DAY;
  if (isTyped(from) && isTyped(to)) return { from, to };
  if (isTyped(from) && to === null) return { from, to: days !== null && days.to > from ? days.to : from };
  if (isTyped(to) && from === null) return { from: days !== null && days.from < to ? days.from : to, to };
  return null;
}

type End = keyof DayRange;

interface Draft {
  basedOn: Dates;
  from: Day | null;
  to: Day | null;
  /** The end that was typed last. */
  last: End;
}

function draftOf(dates: Dates): Draft {
  const range = dates === null || dates === UNDATED ? null : dates;
  return { basedOn: dates, from: range?.from ?? null, to: range?.to ?? null, last: "to" };
}

interface DateRangeFieldsProps {
  /** The first and last day there is something of. */
  days: DayRange | null;
  dates: Dates;
  onChange(dates: Dates): void;
  words: Words;
}

/**
 * Two days, both included. What is typed is kept until it makes a range; a brush elsewhere replaces it. An end that
 * nobody typed is shown as it is in force; one that is cleared is empty until the reader goes on.
 */
export function DateRangeFields({ days, dates, onChange, words }: DateRangeFieldsProps) {
  const { filters } = words.app;
  const [kept, setDraft] = useState(() => draftOf(dates));
  const draft = kept.basedOn === dates ? kept : draftOf(dates);
  const error = useId();
  const isBackwards = draft.from !== null && draft.to !== null && draft.from > draft.to;

  const type = (end: End, day: Day | null) => {
    const typed = { ...draft, [end]: day, last: end };
    const range = completed(typed.from, typed.to, days);
    const isCleared = typed.from === null && typed.to === null;
    const next = isCleared ? null : range !== null && range.from <= range.to ? range : dates;
    setDraft({ ...typed, ...(day === null ? null : range), basedOn: next });
    if (next !== dates) onChange(next);
  };
  const leave = () => {
    const hasEmptyEnd = draft.from === null || draft.to === null;
    if (hasEmptyEnd && dates !== null && dates !== UNDATED) setDraft({ ...draft, ...dates });
  };
  const field = (end: End) => (
    <DayField
      label={filters[end]}
      day={draft[end]}
      errorId={isBackwards ? error : null}
      onChange={(day) => type(end, day)}
      onLeave={leave}
    />
  );

  return (
    <div className="filter-range">
      <div className="filter-dates">
        {field("from")}
        {field("to")}
      </div>
      {isBackwards ? (
        <p id={error} className="filter-hint" role="alert">
          {filters.backwards}
        </p>
      ) : null}
      <DayCalendar days={days} dates={dates} end={draft.last} onChange={onChange} words={words} />
    </div>
  );
}

interface DayFieldProps {
  label: string;
  day: Day | null;
  /** Where it is said what is wrong, if anything is. */
  errorId: string | null;
  onChange(day: Day | null): void;
  onLeave(): void;
}

/** A day as three numbers, in the order of the reader's language. */
function DayField({ label, day, errorId, onChange, onLeave }: DayFieldProps) {
  return (
    <DateField<CalendarDate>
      className="filter-date"
      granularity="day"
      shouldForceLeadingZeros
      value={day === null ? null : parseDate(day)}
      isInvalid={errorId !== null}
      {...(errorId === null ? {} : { "aria-describedby": errorId })}
      onChange={(value) => onChange(value?.toString() ?? null)}
      onBlur={onLeave}
    >
      <Label>{label}</Label>
      <DateInput className="filter-input filter-date-input">
        {(segment) => <DateSegment segment={segment} className="filter-date-part" />}
      </DateInput>
    </DateField>
  );
}
