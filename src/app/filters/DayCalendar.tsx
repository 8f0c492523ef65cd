import { type CalendarDate, parseDate } from "@internationalized/date";
import { useState } from "react";
import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarMonthPicker,
  CalendarYearPicker,
  RangeCalendar,
} from "react-aria-components/RangeCalendar";
import { UNDATED } from "../../domain/dimension.ts";
import type { Dates, DayRange } from "../../domain/facets/dates.ts";
import type { Words } from "../../domain/words/Words.ts";

interface DayCalendarProps {
  days: DayRange | null;
  dates: Dates;
  /** The end of the range at which it opens. */
  end: keyof DayRange;
  onChange(dates: Dates): void;
  words: Words;
}

/** A month of days: the first press begins a range, the second ends it. It opens at an end of the range, or where the data ends. */
export function DayCalendar({ days, dates, end, onChange, words }: DayCalendarProps) {
  const { choosing } = words;
  const range = dates === null || dates === UNDATED ? null : dates;
  const [shown, setShown] = useState<{ basedOn: Dates; day: CalendarDate } | null>(null);
  const day = range?.[end] ?? days?.to;
  const begin = day === undefined ? null : parseDate(day);
  const focused = shown !== null && shown.basedOn === dates ? shown.day : begin;
  return (
    <RangeCalendar<CalendarDate>
      className="filter-calendar"
      aria-label={choosing.calendar}
      firstDayOfWeek="mon"
      value={range === null ? null : { start: parseDate(range.from), end: parseDate(range.to) }}
      {...(focused === null ? {} : { focusedValue: focused })}
      onFocusChange={(next) => setShown({ basedOn: dates, day: next })}
      onChange={({ start, end: last }) => onChange({ from: start.toString(), to: last.toString() })}
    >
      <CalendarHead words={words} />
      <CalendarGrid className="filter-days">
        {/* Not the library's own, which knows no Kazakh; a day is read aloud with its weekday. */}
        <thead aria-hidden="true">
          <tr>
            {choosing.weekdays.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="filter-day" />}</CalendarGridBody>
      </CalendarGrid>
    </RangeCalendar>
  );
}

/** Steps by a month, and jumps to a month or a year. */
function CalendarHead({ words: { choosing, month } }: { words: Words }) {
  return (
    <div className="filter-calendar-head">
      <Button slot="previous" className="app-icon-button" aria-label={choosing.previousMonth}>
        <span aria-hidden="true">‹</span>
      </Button>
      <CalendarMonthPicker format="long">
        {(picker) => (
          <Picker
            label={choosing.month}
            {...picker}
            items={picker.items.map(({ id }) => ({ id, formatted: month(id) }))}
          />
        )}
      </CalendarMonthPicker>
      <CalendarYearPicker>{(picker) => <Picker label={choosing.year} {...picker} />}</CalendarYearPicker>
      <Button slot="next" className="app-icon-button" aria-label={choosing.nextMonth}>
        <span aria-hidden="true">›</span>
      </Button>
    </div>
  );
}

interface PickerProps {
  label: string;
  value: string | number;
  items: readonly { id: number; formatted: string }[];
  onChange(key: number): void;
}

function Picker({ label, value, items, onChange }: PickerProps) {
  return (
    <select
      className="filter-picker"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {items.map(({ id, formatted }) => (
        <option key={id} value={id}>
          {formatted}
        </option>
      ))}
    </select>
  );
}
